import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import { useLabel } from '../../names/useNames'
import type { One } from '../../sheet/parts'
import { alsoChose, optionsAt, type Answering } from '../answering'
import { fitInRow } from './row'
import styles from './one.module.css'

/** Radios of one question; short ones stand beside each other, or a list of ten would be a very long page. */
export function PickOne({ part, answering }: { part: One; answering: Answering }) {
  const { t } = useTranslation()
  const label = useLabel()
  const group = useId()
  const field = useRef<HTMLFieldSetElement>(null)
  const [chosen] = optionsAt(answering.own, part.prompt)
  const inRow = fitInRow(part.options.map((option) => label(option.label)))
  const clear = () => {
    answering.choose(part.prompt, null)
    // The button goes; the group is where one goes on.
    field.current?.focus()
  }
  return (
    <fieldset ref={field} tabIndex={-1} className={styles.one}>
      <legend className={styles.legend}>
        {part.order !== null && <span className={styles.order}>{part.order}. </span>}
        {label(part.label)}
      </legend>
      <div className={inRow ? styles.row : styles.rows}>
        {part.options.map((option) => {
          const also = alsoChose(answering, part.prompt, option.id)
          return (
            <label key={option.id} className={styles.option}>
              <input
                type="radio"
                name={group}
                value={option.id}
                checked={chosen === option.id}
                disabled={answering.closed}
                onChange={() => answering.choose(part.prompt, option.id)}
              />
              <span>
                {label(option.label)}
                {also > 0 && (
                  <small className={styles.also}>{t('exercise.othersChose', { count: also })}</small>
                )}
              </span>
            </label>
          )
        })}
      </div>
      {chosen !== undefined && !answering.closed && (
        <Button variant="quiet" onClick={clear}>
          {t('exercise.clear')}
        </Button>
      )}
    </fieldset>
  )
}
