import type { ComponentType } from 'react'
import type { Block, BlockKind, BlockOf } from '../../shared/report/block.ts'
import { DefinitionsBlock } from './blocks/definitions-block.tsx'
import { DrawingBlock } from './blocks/drawing-block.tsx'
import { EntriesBlock } from './blocks/entries-block.tsx'
import { FactsBlock } from './blocks/facts-block.tsx'
import { FindingsBlock } from './blocks/findings-block.tsx'
import { FormulasBlock } from './blocks/formulas-block.tsx'
import { LevelsBlock } from './blocks/levels-block.tsx'
import { MetricsBlock } from './blocks/metrics-block.tsx'
import { MirrorBlock } from './blocks/mirror-block.tsx'
import { NoteBlock } from './blocks/note-block.tsx'
import { OptionsBlock } from './blocks/options-block.tsx'
import { QuotesBlock } from './blocks/quotes-block.tsx'
import { TableBlock } from './blocks/table-block.tsx'
import { TrendBlock } from './blocks/trend-block.tsx'

const views: { readonly [Kind in BlockKind]: ComponentType<{ readonly block: BlockOf<Kind> }> } = {
  facts: FactsBlock,
  metrics: MetricsBlock,
  entries: EntriesBlock,
  table: TableBlock,
  findings: FindingsBlock,
  definitions: DefinitionsBlock,
  options: OptionsBlock,
  quotes: QuotesBlock,
  formulas: FormulasBlock,
  mirror: MirrorBlock,
  levels: LevelsBlock,
  trend: TrendBlock,
  drawing: DrawingBlock,
  note: NoteBlock,
}

/** Anything that can stand on a page of the report. */
export function BlockView({ block }: { readonly block: Block }) {
  const View = views[block.kind] as ComponentType<{ readonly block: Block }>
  return <View block={block} />
}
