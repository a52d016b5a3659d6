import { showKind } from '../list/list-state.ts'
import { askCapture, showTab } from '../shell/view.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../workshop/use-words.ts'
import type { MissingData } from './missing-data.ts'

type Table = 'inventions' | 'benefits' | 'pitches'
type Act = Table | 'sessions' | 'add-invention' | 'add-benefit' | 'add-pitch'

/** Where what is missing can be entered. */
const ACTS: Readonly<Record<MissingData, readonly Act[]>> = {
  inventions: ['add-invention'],
  benefits: ['add-benefit'],
  pitches: ['add-pitch'],
  shares: ['inventions', 'pitches'],
  levels: ['benefits'],
  horizons: ['inventions'],
  promises: ['pitches', 'inventions'],
  trend: ['sessions'],
}

/** What stands where a chart has nothing to show yet: what is missing, and the way to where it is entered. */
export function MissingState({ missing }: { readonly missing: MissingData }) {
  const words = useWords().analysis.missing
  return (
    <EmptyState
      {...words.chart[missing]}
      action={ACTS[missing].map((act, index) => (
        <Button key={act} look={index === 0 ? 'primary' : 'outlined'} onPress={() => go(act)}>
          {words.act[act]}
        </Button>
      ))}
    />
  )
}

function go(act: Act): void {
  switch (act) {
    case 'add-invention':
      askCapture('invention')
      break
    case 'add-benefit':
      askCapture('benefit')
      break
    case 'add-pitch':
      askCapture('pitch')
      break
    case 'sessions':
      showTab('sessions')
      break
    default:
      showKind(act)
      showTab('list')
  }
}
