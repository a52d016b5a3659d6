import { counted } from '../plural.ts'
import { missingWords } from './missing-words.ts'

/** Words of the analysis screen. */
export const analysisWords = {
  heading: 'Analysis',
  label: 'Charts',
  tab: {
    drift: 'Drift',
    flow: 'Flow',
    'good-enough': 'Good enough',
    horizons: 'Horizons',
    promises: 'Promises',
    trend: 'Trend',
  },
  computing: 'Computing; these are the figures of a moment ago',
  computingFirst: 'Computing the figures',
  showOnMap: (row: string) => `${row}. Show on the map`,
  rows: (chart: string) => `${chart}, row by row`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  saveSvg: 'Save as SVG',
  fileName: (workshop: string, chart: string) => `${workshop} – ${chart}.svg`,
  saved: (name: string) => `Saved as ${name}`,
  noCards: 'Nothing to compare yet: charts show where effort and emphasis meet, once the map has cards.',
  missing: missingWords,
  toMap: 'Go to the map',
  example: 'For example: an invention, the benefit it gives, and the pitch that sells it.',
  moreRows: (count: number) => `${counted(count, 'row', 'rows')} in all`,
}
