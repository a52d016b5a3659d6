import { fieldOf } from '../inspector/fields/forms.ts'
import { SearchField } from '../ui/search-field.tsx'
import { Select } from '../ui/select.tsx'
import { useWords } from '../workshop/use-words.ts'
import type { ListTab } from './columns.ts'
import { facets, STEP_FIELD } from './facets.ts'
import styles from './list-filter.module.css'
import { EVERYTHING, narrow, useList } from './list-state.ts'

/** Narrows a table down: by letters, by a step such as the status, and by what is missing. */
export function ListFilter({ kind }: { readonly kind: ListTab }) {
  const words = useWords()
  const narrowing = useList(list => list.narrowing[kind] ?? EVERYTHING)
  const offered = facets.filter(facet => facet.kinds.includes(kind))
  const spec = fieldOf(kind, STEP_FIELD[kind])
  const options = 'options' in spec ? spec.options : []
  const names = 'names' in spec ? spec.names(words) : {}
  return (
    <div className={styles.filter}>
      <div className={styles.search}>
        <SearchField
          label={words.list.filter}
          clearLabel={words.list.clearFilter}
          value={narrowing.text}
          onChange={text => narrow(kind, { text })}
        />
      </div>
      <div className={styles.step}>
        <Select
          label={words.list.stepFilter[kind]}
          isLabelHidden
          isClearable
          emptyText={words.list.anyStep[kind]}
          choices={options.map(option => ({
            id: String(option),
            text: typeof option === 'number' ? `${option} ${names[option]}` : (names[option] ?? option),
          }))}
          value={narrowing.step}
          onChange={step => narrow(kind, { step })}
        />
      </div>
      <fieldset className={styles.facets} aria-label={words.list.facets}>
        {offered.map(({ id }) => {
          const isOn = narrowing.facets.includes(id)
          return (
            <button
              key={id}
              type="button"
              aria-pressed={isOn}
              className={styles.facet}
              onClick={() =>
                narrow(kind, {
                  facets: isOn ? narrowing.facets.filter(other => other !== id) : [...narrowing.facets, id],
                })
              }
            >
              {words.list.facet[id]}
            </button>
          )
        })}
      </fieldset>
    </div>
  )
}
