import { X } from 'lucide-react'
import { agendas } from '../../../shared/exercise/agendas.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWorkshopDocument } from '../../workshop/open-workshop.ts'
import { useWords } from '../../workshop/use-words.ts'
import { agendaOf, lastHeld, type NamedAgenda, planSession } from '../series/plan-session.ts'
import styles from './agenda-choice.module.css'
import { forgetAgenda, useOwnAgendas } from './own-agendas.ts'

interface AgendaChoiceProps {
  readonly onChosen?: () => void
}

/** The agendas to start from: those of the app, that of last time, and one's own. */
export function AgendaChoice({ onChosen }: AgendaChoiceProps) {
  const words = useWords()
  const own = useOwnAgendas()
  const last = lastHeld(useWorkshopDocument())
  const choose = (agenda: NamedAgenda) => {
    planSession(agenda)
    onChosen?.()
  }
  return (
    <ul className={styles.list}>
      {last !== null && last.agenda.length > 0 && (
        <AgendaItem
          agenda={{ title: last.template, steps: last.agenda.map(step => ({ ...step, cut: false })) }}
          title={words.session.plan.lastAgenda}
          note={words.session.plan.lastAgendaNote(last.template)}
          onChoose={choose}
        />
      )}
      {agendas.map(template => (
        <AgendaItem
          key={template.id}
          agenda={agendaOf(words, template)}
          title={words.agenda.template[template.id].title}
          note={words.agenda.template[template.id].note}
          onChoose={choose}
        />
      ))}
      {own.map(kept => (
        <AgendaItem
          key={kept.title}
          agenda={kept}
          title={kept.title}
          note={words.session.plan.own}
          onChoose={choose}
          onForget={() => void forgetAgenda(kept.title)}
        />
      ))}
    </ul>
  )
}

interface AgendaItemProps {
  readonly agenda: NamedAgenda
  readonly title: string
  readonly note: string
  readonly onChoose: (agenda: NamedAgenda) => void
  readonly onForget?: () => void
}

function AgendaItem({ agenda, title, note, onChoose, onForget }: AgendaItemProps) {
  const words = useWords().session.plan
  const sum = agenda.steps.reduce((total, { minutes }) => total + minutes, 0)
  return (
    <li className={styles.item}>
      <button type="button" className={styles.choose} onClick={() => onChoose(agenda)}>
        <span className={styles.title}>{title}</span>
        {sum > 0 && <span className={styles.sum}>{words.sum(sum)}</span>}
        <span className={styles.note}>{note}</span>
      </button>
      {onForget && (
        <IconButton
          size="small"
          label={words.removeTemplate(title)}
          icon={<X size={14} aria-hidden />}
          onPress={onForget}
        />
      )}
    </li>
  )
}
