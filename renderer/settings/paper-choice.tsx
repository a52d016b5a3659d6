import { Paper } from '../../shared/exchange/paper.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useWords } from '../workshop/use-words.ts'
import { choosePaper, useSettings } from './settings.ts'

/** What everything is printed on, for all workshops of this computer. */
export function PaperChoice() {
  const { paper: words } = useWords().settings
  const paper = useSettings(settings => settings.paper)
  return (
    <SegmentedControl
      label={words.title}
      segments={Paper.options.map(id => ({ id, text: words.papers[id] }))}
      value={paper}
      onChange={choice => void choosePaper(choice)}
    />
  )
}
