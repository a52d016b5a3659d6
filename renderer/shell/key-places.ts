import type { ConsoleView } from '../../shared/exercise/exercise.ts'
import { decisionKeys } from '../decision/decision-keys.ts'
import { captureKeys, speakerKeys } from '../exercise/capture/capture-keys.ts'
import { amountKeys, renameKeys, rowKeys } from '../exercise/card-rows/row-keys.ts'
import { functionKeys, pairKeys } from '../exercise/entry/function-keys.ts'
import { listKeys } from '../exercise/entry/list-keys.ts'
import { actionKeys } from '../exercise/views/actions/action-keys.ts'
import { assumptionKeys } from '../exercise/views/assumptions/assumption-keys.ts'
import { cellKeys, levelKeys } from '../exercise/views/best-fit/level-keys.ts'
import { charterKeys } from '../exercise/views/charter/charter-keys.ts'
import { optionKeys } from '../exercise/views/decide/decide-keys.ts'
import { otherEndKeys, strengthKeys, whyKeys } from '../exercise/views/linking/linking-keys.ts'
import { preMortemKeys, riskKeys } from '../exercise/views/pre-mortem/pre-mortem-keys.ts'
import { dayKeys, typedDayKeys } from '../exercise/views/roadmap/day-keys.ts'
import { sayBackKeys } from '../exercise/views/say-back/say-back-keys.ts'
import { parkedKeys, scoreKeys } from '../exercise/views/score/score-keys.ts'
import { staleKeys } from '../exercise/views/stale/stale-keys.ts'
import { stressKeys } from '../exercise/views/stress-test/stress-keys.ts'
import { viewsKeys, writtenKeys } from '../exercise/views/views-of-each-other/views-keys.ts'
import { choiceKeys } from '../inspector/fields/views/choice-keys.ts'
import { libraryKeys } from '../library/library-keys.ts'
import { cellEditorKeys, gridKeys } from '../list/grid-keys.ts'
import { findKeys, linkPickerKeys, mapKeyTable } from '../map/map-key-table.ts'
import { StageKey } from '../stage/stage-key.ts'
import type { KeyTable } from '../ui/key-table.ts'
import { ballotKeys, castKeys, veilKeys } from '../vote/ballot-keys.ts'
import { handsKeys, setupKeys } from '../vote/vote-keys.ts'

const stageOwnKeys = { blank: ['b'], page: ['pageup', 'pagedown'], leave: ['escape'] } as const
const STAGE_OWN: readonly string[] = Object.values(stageOwnKeys).flat()
const SAME_ON_STAGE = StageKey.options.map(key => key.toLowerCase()).filter(key => !STAGE_OWN.includes(key))

/** Every place that hears keys of its own, by the tables it hears them with, in the order of the sheet. */
export const keyPlaces = {
  stage: { ...stageOwnKeys, same: SAME_ON_STAGE },
  map: { ...mapKeyTable, ...linkPickerKeys, ...findKeys },
  list: { ...gridKeys, ...cellEditorKeys },
  library: libraryKeys,
  fields: choiceKeys,
  decisions: decisionKeys,
  capture: { ...captureKeys, ...speakerKeys },
  rows: { ...rowKeys, ...renameKeys, ...amountKeys },
  score: { ...scoreKeys, ...listKeys, ...parkedKeys },
  actions: { ...actionKeys, ...listKeys },
  linking: { ...otherEndKeys, ...strengthKeys, ...whyKeys },
  'say-back': sayBackKeys,
  'best-fit': { ...levelKeys, ...cellKeys },
  stale: staleKeys,
  vote: { ...setupKeys, ...handsKeys },
  ballot: { ...functionKeys, ...ballotKeys, ...castKeys, ...veilKeys },
  decide: { ...optionKeys, ...functionKeys },
  'pre-mortem': { ...preMortemKeys, ...listKeys, ...riskKeys },
  'stress-test': stressKeys,
  charter: charterKeys,
  roadmap: { ...dayKeys, ...typedDayKeys },
  views: { ...viewsKeys, ...pairKeys, ...listKeys, ...writtenKeys },
  assumptions: { ...assumptionKeys, ...listKeys },
} as const satisfies Readonly<Record<string, KeyTable>>

export type KeyPlace = keyof typeof keyPlaces

/** Where the keyboard can be in the view of a step, its own keys first. */
export const placesOfView: { readonly [View in ConsoleView]: readonly KeyPlace[] } = {
  selling: ['capture', 'rows'],
  inventing: ['capture', 'rows'],
  linking: ['linking'],
  evidence: ['capture'],
  'say-back': ['say-back', 'capture'],
  reveal: ['capture'],
  'best-fit': ['best-fit'],
  signals: ['capture'],
  changes: ['capture'],
  stale: ['stale'],
  break: [],
  canvas: ['map'],
  score: ['score', 'capture'],
  actions: ['actions'],
  vote: ['vote', 'ballot', 'capture'],
  decide: ['decide', 'capture'],
  'pre-mortem': ['pre-mortem', 'capture'],
  'stress-test': ['stress-test'],
  charter: ['charter'],
  roadmap: ['roadmap'],
  views: ['views', 'capture'],
  assumptions: ['assumptions', 'capture'],
}
