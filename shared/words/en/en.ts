import { agendaWords } from './agenda-words.ts'
import { analysisWords } from './analysis-words.ts'
import { answerWords } from './answer-words.ts'
import { backupWords } from './backup-words.ts'
import { calendarWords } from './calendar-words.ts'
import { canvasWords } from './canvas-words.ts'
import { captureWords } from './capture-words.ts'
import { chartWords } from './chart-words.ts'
import { commandWords } from './command-words.ts'
import { compareWords } from './compare-words.ts'
import { decideWords } from './decide-words.ts'
import { desktopWords } from './desktop-words.ts'
import { exchangeWords } from './exchange-words.ts'
import { exerciseWords } from './exercise-words.ts'
import { exportWords } from './export-words.ts'
import { findingWords } from './finding-words.ts'
import { findingsWords } from './findings-words.ts'
import { hearingWords } from './hearing-words.ts'
import { importWords } from './import-words.ts'
import { inspectorWords } from './inspector-words.ts'
import { keyWords } from './key-words.ts'
import { libraryWords } from './library-words.ts'
import { linkingWords } from './linking-words.ts'
import { listWords } from './list-words.ts'
import { lookingWords } from './looking-words.ts'
import { mapWords } from './map-words.ts'
import { mergeWords } from './merge-words.ts'
import { alignmentWords, metricWords } from './metric-words.ts'
import { newerVersionWords } from './newer-version-words.ts'
import { outcomeWords } from './outcome-words.ts'
import { passphraseWords } from './passphrase-words.ts'
import { presentingWords } from './presenting-words.ts'
import { problemWords } from './problem-words.ts'
import { reasonWords } from './reason-words.ts'
import { reportWords } from './report-words.ts'
import { reviewWords } from './review-words.ts'
import { ruleMethodWords } from './rule-method-words.ts'
import { scoreWords } from './score-words.ts'
import { sessionWords } from './session-words.ts'
import { settingsWords } from './settings-words.ts'
import { sharedPlaceWords } from './shared-place-words.ts'
import { shellWords } from './shell-words.ts'
import { stageWords } from './stage-words.ts'
import { teamWords } from './team-words.ts'
import { thresholdsWords } from './thresholds-words.ts'
import { voteWords } from './vote-words.ts'
import { whatIfWords } from './what-if-words.ts'
import { workshopWords } from './workshop-words.ts'

/** English, the complete language. One file per concept; add yours here. */
export const en = {
  export: exportWords,
  settings: settingsWords,
  import: importWords,
  merge: mergeWords,
  passphrase: passphraseWords,
  library: libraryWords,
  sharedPlace: sharedPlaceWords,
  newerVersion: newerVersionWords,
  shell: shellWords,
  keys: keyWords,
  list: listWords,
  inspector: inspectorWords,
  decide: decideWords,
  review: reviewWords,
  compare: compareWords,
  backup: backupWords,
  map: mapWords,
  canvas: canvasWords,
  capture: captureWords,
  linking: linkingWords,
  hearing: hearingWords,
  looking: lookingWords,
  chart: chartWords,
  analysis: analysisWords,
  agenda: agendaWords,
  room: exerciseWords,
  session: sessionWords,
  reason: reasonWords,
  findings: findingsWords,
  workshop: workshopWords,
  desktop: desktopWords,
  presenting: presentingWords,
  stage: stageWords,
  problem: problemWords,
  command: commandWords,
  exchange: exchangeWords,
  calendar: calendarWords,
  finding: findingWords,
  metric: metricWords,
  alignment: alignmentWords,
  report: reportWords,
  ruleMethod: ruleMethodWords,
  whatIf: whatIfWords,
  outcome: outcomeWords,
  thresholds: thresholdsWords,
  answer: answerWords,
  score: scoreWords,
  team: teamWords,
  vote: voteWords,
}
