import { ChevronLeft, ChevronRight } from 'lucide-react'
import { CARD_KINDS, COLUMN_OF } from '../../../shared/map/through-map.ts'
import type { Words } from '../../../shared/words/words.ts'
import { keysOf } from '../../shell/shortcuts.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Select } from '../../ui/select.tsx'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useSelection } from '../../workshop/selection.ts'
import { useWords } from '../../workshop/use-words.ts'
import { pointAt, type StageChart, usePointer } from '../pointer.ts'
import { useStageScene } from '../stage-scene.ts'
import { turnPages } from '../turn-pages.ts'
import styles from './stage-modes.module.css'

type Mode = keyof Words['session']['stage']['modes']

const MODES: readonly Mode[] = ['step', 'overview', 'focus', 'spotlight', 'chart', 'findings']

/** Points the stage at the step itself or at something else: the whole map, one card, a chart, the findings. */
export function StageModes() {
  const words = useWords().session.stage
  const { mode, chart } = usePointer()
  // An exercise may point at a mode of its own; that is the step as well.
  const shown = MODES.find(one => one === mode) ?? 'step'
  return (
    <div className={styles.modes}>
      <fieldset aria-label={words.modesLabel} className={styles.row}>
        {MODES.map(one => (
          <button
            key={one}
            type="button"
            className={styles.mode}
            aria-pressed={shown === one}
            onClick={() => choose(one)}
          >
            {words.modes[one]}
          </button>
        ))}
      </fieldset>
      {(mode === 'focus' || mode === 'spotlight') && <CardChoice mode={mode} />}
      <Pages />
      {mode === 'chart' && (
        <Select
          label={words.chart}
          isLabelHidden
          emptyText={words.chart}
          value={chart ?? 'mirror'}
          choices={Object.entries(words.charts).map(([id, text]) => ({ id: id as StageChart, text }))}
          onChange={id => pointAt({ mode: 'chart', chart: id })}
        />
      )}
    </div>
  )
}

/** Where the stage pages instead of shrinking, the console turns its pages. */
function Pages() {
  const words = useWords().session.stage
  const page = useStageScene(({ scene }) => scene?.frame.page ?? null)
  if (!page) return null
  return (
    <div className={styles.pages}>
      <IconButton
        size="small"
        label={words.pageBefore}
        keys={keysOf('previous-page')}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={page.at <= 1}
        onPress={() => turnPages(-1)}
      />
      <span>{words.page(page.at, page.of)}</span>
      <IconButton
        size="small"
        label={words.pageAfter}
        keys={keysOf('next-page')}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={page.at >= page.of}
        onPress={() => turnPages(1)}
      />
    </div>
  )
}

function CardChoice({ mode }: { readonly mode: 'focus' | 'spotlight' }) {
  const { session, map } = useWords()
  const words = session.stage
  const workshop = useWorkshopDocument()
  const subject = usePointer(pointer => pointer.subject)
  const choices = CARD_KINDS.flatMap(kind =>
    [...workshop[COLUMN_OF[kind]].values()].map(({ id, title }) => ({
      id,
      text: title,
      icon: <KindMark kind={kind} label={map.kind[kind]} />,
    })),
  )
  return (
    <ComboBox
      key={subject}
      label={words.card}
      isLabelHidden
      placeholder={words.cardPlaceholder}
      emptyText={words.noCard}
      choices={choices}
      value={subject}
      onChange={id => id !== null && pointAt({ mode, subject: id })}
    />
  )
}

function choose(mode: Mode): void {
  const { subject } = usePointer.getState()
  const selected = subject ?? useSelection.getState().primary
  if (mode === 'step') pointAt({})
  else if (mode === 'focus' || mode === 'spotlight') pointAt({ mode, subject: selected })
  else pointAt({ mode, chart: mode === 'chart' ? 'mirror' : null })
}
