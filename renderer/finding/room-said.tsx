import { useState } from 'react'
import type { FindingAnswers } from '../../shared/decision/finding-answers.ts'
import { findingKey } from '../../shared/finding/finding.ts'
import type { FindingReference } from '../../shared/workshop/records/decision.ts'
import { optionText } from '../decision/decision-texts.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { clearDraft, useTyping } from '../workshop/drafts.ts'
import { useWords } from '../workshop/use-words.ts'
import { note, setAside, showDecision, takeUpAgain } from './finding-acts.ts'
import styles from './room-said.module.css'

interface RoomSaidProps {
  readonly finding: FindingReference
  readonly title: string
  readonly answers: FindingAnswers
}

/** What the room said, decided, or set aside about a finding, and where it says so. */
export function RoomSaid({ finding, title, answers }: RoomSaidProps) {
  const words = useWords()
  const said = words.findings
  const [writing, setWriting] = useState<'note' | 'aside' | null>(null)
  const noteTyping = useTyping(`note ${findingKey(finding)}`)
  return (
    <>
      <Button
        size="small"
        look="quiet"
        aria-expanded={writing === 'note'}
        onPress={() => setWriting(writing === 'note' ? null : 'note')}
      >
        {said.note}
      </Button>
      {!answers.setAside && (
        <Button
          size="small"
          look="quiet"
          aria-expanded={writing === 'aside'}
          onPress={() => setWriting(writing === 'aside' ? null : 'aside')}
        >
          {said.setAside}
        </Button>
      )}
      {(writing === 'note' || answers.note) && (
        <div className={styles.line}>
          <TextArea
            label={said.noteLabel}
            placeholder={said.notePlaceholder}
            value={answers.note?.reason ?? ''}
            onCommit={text => note(finding, title, text)}
            typing={noteTyping}
            rows={2}
            autoFocus={writing === 'note'}
          />
        </div>
      )}
      {writing === 'aside' && (
        <AsideForm
          name={`aside ${findingKey(finding)}`}
          onCancel={() => setWriting(null)}
          onDone={reason => {
            clearDraft(`aside ${findingKey(finding)}`)
            setAside(finding, title, reason)
            setWriting(null)
          }}
        />
      )}
      {answers.setAside && (
        <p className={styles.answer}>
          <span>
            <strong>{said.isSetAside}:</strong> {answers.setAside.reason}
          </span>
          <Button
            size="small"
            onPress={() => {
              if (answers.setAside) takeUpAgain(answers.setAside.id, title)
            }}
          >
            {said.takeBack}
          </Button>
        </p>
      )}
      {answers.decided.map(({ id, option }) => (
        <p key={id} className={styles.answer}>
          <span>
            <strong>{said.decided}:</strong> {optionText(option, words)}
          </span>
          <Button size="small" onPress={() => showDecision(id)}>
            {said.open}
          </Button>
        </p>
      ))}
    </>
  )
}

interface AsideFormProps {
  readonly name: string
  readonly onDone: (reason: string) => void
  readonly onCancel: () => void
}

function AsideForm({ name, onDone, onCancel }: AsideFormProps) {
  const words = useWords().findings
  const [typed, setReason] = useTyping(name)
  const reason = typed ?? ''
  return (
    <form
      className={styles.line}
      onSubmit={event => {
        event.preventDefault()
        if (reason.trim() !== '') onDone(reason)
      }}
    >
      <TextArea
        label={words.setAsideLabel}
        placeholder={words.setAsidePlaceholder}
        value={reason}
        onChange={setReason}
        rows={2}
        autoFocus
      />
      <div className={styles.formActs}>
        <Button size="small" look="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" type="submit" isDisabled={reason.trim() === ''}>
          {words.setAside}
        </Button>
      </div>
    </form>
  )
}
