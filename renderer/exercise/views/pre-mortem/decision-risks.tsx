import { X } from 'lucide-react'
import type { Decision } from '../../../../shared/workshop/records/decision.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useWords } from '../../../workshop/use-words.ts'
import { CaptureLine } from '../../capture/capture-line.tsx'
import { SpeakerControl } from '../../capture/speaker-control.tsx'
import { KeyRow } from '../../entry/key-row.tsx'
import styles from '../view.module.css'
import { riskKeys } from './pre-mortem-keys.ts'
import own from './pre-mortem-view.module.css'
import { addRisks, removeRisk } from './risk-acts.ts'

/** Why a decision failed, a line each, with who says it. */
export function DecisionRisks({ decision }: { readonly decision: Decision }) {
  const words = useWords().answer.premortem
  return (
    <section className={styles.part} aria-label={words.risks}>
      <h3 className={styles.title}>
        {words.risks} <span className={styles.note}>{decision.premortem.length}</span>
      </h3>
      <CaptureLine
        name={`risks ${decision.id}`}
        label={words.risk}
        placeholder={words.riskHint}
        isFirst
        onCapture={lines => {
          addRisks(decision, lines)
          return null
        }}
      />
      <SpeakerControl />
      {decision.premortem.length === 0 && <p className={styles.teach}>{words.noRisks}</p>}
      <ul className={styles.list}>
        {Object.entries(decision.premortem).map(([at, text]) => (
          <KeyRow
            key={`${at} ${text}`}
            keys={riskKeys}
            does={{ remove: () => removeRisk(decision, Number(at)) }}
            acts={
              <IconButton
                size="small"
                label={words.remove(text)}
                icon={<X size={14} aria-hidden />}
                onPress={() => removeRisk(decision, Number(at))}
              />
            }
          >
            <span className={own.risk}>{text}</span>
          </KeyRow>
        ))}
      </ul>
    </section>
  )
}
