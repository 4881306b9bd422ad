import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import { useLabel } from '../../names/useNames'
import type { Repeat } from '../../sheet/parts'
import { rowsOf, type Answering } from '../answering'
import { SingleTextField } from './SingleTextField'
import styles from '../answer.module.css'

export function RepeatFields({ part, answering }: { part: Repeat; answering: Answering }) {
  const { t } = useTranslation()
  const label = useLabel()
  const [begun, setBegun] = useState(1)
  const rows = rowsOf([...answering.own, ...answering.others], part.field, begun, part.most)
  return (
    <div className={styles.list}>
      {rows.map((number) => (
        <fieldset key={number} className={styles.repeat}>
          <legend>{t('exercise.repeatRow', { name: label(part.label), number })}</legend>
          {part.fields.map((field) => {
            const prompt = `${part.field}.${number}.${field.id}`
            return (
              <div key={field.id}>
                <p className={styles.asked}>{label(field.label)}</p>
                <SingleTextField
                  part={{ kind: 'text', prompt, label: field.label, input: 'short' }}
                  answering={answering}
                />
              </div>
            )
          })}
        </fieldset>
      ))}
      {rows.length < part.most && !answering.closed && (
        <div>
          <Button onClick={() => setBegun(rows.length + 1)}>{t('exercise.repeatMore')}</Button>
        </div>
      )}
    </div>
  )
}
