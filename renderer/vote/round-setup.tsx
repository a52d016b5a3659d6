import { type KeyboardEvent, useId } from 'react'
import { exerciseOf } from '../../shared/exercise/exercises.ts'
import { roundsHere } from '../../shared/exercise/vote-reading.ts'
import { usualBudget } from '../../shared/vote/vote-method.ts'
import { VoteMethod } from '../../shared/workshop/records/round.ts'
import styles from '../exercise/views/view.module.css'
import { useRoom } from '../session/room.ts'
import { Button } from '../ui/button.tsx'
import { actOn } from '../ui/key-table.ts'
import { NumberField } from '../ui/number-field.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../workshop/use-words.ts'
import { OfferList } from './offer-list.tsx'
import own from './round-setup.module.css'
import { changeSetup, forgetSetup, useSetupDraft } from './setup-draft.ts'
import { useOffers } from './use-offers.ts'
import { openRound } from './vote-acts.ts'
import { setupKeys } from './vote-keys.ts'

interface RoundSetupProps {
  /** Goes back to the votes of this step; null where there is none. */
  readonly onLeave: (() => void) | null
  readonly onOpened: () => void
}

/** Sets a vote up: the question, what is voted on, how, and how much each voter may spend. */
export function RoundSetup({ onLeave, onOpened }: RoundSetupProps) {
  const all = useWords()
  const words = all.vote
  const setup = useSetup()
  const title = useId()
  const open = () => {
    if (setup.options.length < 2) return
    openRound(setup)
    forgetSetup(setup.name)
    onOpened()
  }
  const keys = (event: KeyboardEvent) => {
    if (actOn(setupKeys, event, { open })) event.preventDefault()
  }
  return (
    <section className={styles.view} aria-labelledby={title} onKeyDown={keys}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {words.setUp.title}
        </h3>
        {onLeave && (
          <div className={styles.aside}>
            <Button look="quiet" size="small" onPress={onLeave}>
              {words.setUp.back}
            </Button>
          </div>
        )}
      </div>
      <TextField
        label={words.setUp.question}
        value={setup.question}
        onChange={question => changeSetup(setup.name, () => ({ question }))}
      />
      <div className={own.how}>
        <SegmentedControl
          label={words.setUp.method}
          segments={VoteMethod.options.map(id => ({ id, text: words.method[id] }))}
          value={setup.method}
          onChange={method => changeSetup(setup.name, () => ({ method, budget: null }))}
        />
        {setup.usual !== null && (setup.method === 'dots' || setup.method === 'points') && (
          <NumberField
            label={words.setUp.budget}
            unit={words.setUp.budgetUnit[setup.method]}
            minimum={1}
            value={setup.budget ?? setup.usual}
            onCommit={budget => changeSetup(setup.name, () => ({ budget }))}
          />
        )}
      </div>
      <OfferList name={setup.name} />
      <div className={own.foot}>
        <Button look="primary" isDisabled={setup.options.length < 2} onPress={open}>
          {words.setUp.open}
        </Button>
        <p className={styles.note}>{setup.options.length < 2 ? words.setUp.tooFew : setup.told}</p>
      </div>
    </section>
  )
}

/** What is set up so far, with what is usual where nothing was said. */
function useSetup() {
  const all = useWords()
  const words = all.vote
  const room = useRoom()
  const name = `${room.session.id} ${room.step}`
  const draft = useSetupDraft(name)
  const { chosen } = useOffers(draft)
  const exercise = exerciseOf(room.session.agenda[room.step]?.exercise ?? '')
  const prompt = exercise ? all.room.exercise[exercise.id].prompt : ''
  const closer = roundsHere(room).length === 0 ? words.setUp.questionOf.impact : words.setUp.questionOf.effort
  const method = draft.method ?? exercise?.method ?? 'dots'
  const usual = usualBudget(method, chosen.length)
  const budget = draft.budget ?? usual
  return {
    name,
    question: draft.question ?? (exercise?.method === 'score' ? closer : prompt),
    method,
    options: chosen,
    usual,
    budget,
    told:
      method === 'dots' && budget === usual
        ? words.setUp.usual(usual ?? 1, chosen.length)
        : `${words.chosen(chosen.length)}, ${words.each(method, budget)}`,
  }
}
