import { TeamFunction } from '../../../../shared/team/team-function.ts'
import { useWords } from '../../../workshop/use-words.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldViewProps } from './field-view.ts'
import styles from './functions-view.module.css'

/** Which functions of the company are meant. */
export function FunctionsView({ id, label, value, onCommit }: FieldViewProps<'functions'>) {
  const words = useWords().inspector
  return (
    <FieldFrame id={id} label={label} layout="stack" isControl={false}>
      <fieldset aria-labelledby={`${id}-label`} className={styles.functions}>
        {TeamFunction.options.map(name => (
          <label key={name} className={styles.function}>
            <input
              type="checkbox"
              checked={value.includes(name)}
              onChange={({ currentTarget }) =>
                onCommit(
                  TeamFunction.options.filter(each =>
                    each === name ? currentTarget.checked : value.includes(each),
                  ),
                )
              }
            />
            {words.option.function[name]}
          </label>
        ))}
      </fieldset>
    </FieldFrame>
  )
}
