import { useTranslation } from 'react-i18next'
import { faultCodes, type FieldProblem } from '../../../api/problem'
import { Notice } from '../../../ui/feedback/Notice'
import styles from '../scores.module.css'
import { type Fault, faultOf, isTelling, most } from './faults'

/** Every fault of a file by its place, so that all of them can be corrected at once. */
export function Faults({ name, fields }: { name: string; fields: FieldProblem[] }) {
  const { t } = useTranslation()
  const sentence = ({ code, detail }: Fault) => {
    if (isTelling(code) && detail !== '') return detail
    return t(`fieldProblem.${faultCodes.find((known) => known === code) ?? 'other'}`)
  }
  const count = fields.length
  return (
    <>
      <Notice
        kind="error"
        live
        title={t(count < most ? 'scores.import.faults' : 'scores.import.faultsMost', { count, name })}
      >
        <p>{t('scores.import.nothingWritten')}</p>
      </Notice>
      {/* Higher than its place it is scrolled there, and not only with a finger. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.faults} role="region" aria-label={t('scores.import.faultList')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('scores.import.row')}</th>
              <th scope="col">{t('scores.import.column')}</th>
              <th scope="col">{t('scores.import.wrongThere')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(faultOf).map((fault, at) => (
              // Two faults may stand in one cell, and the list never changes.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <td className={styles.row}>{fault.row ?? '–'}</td>
                <td>{fault.column ? <code>{fault.column}</code> : '–'}</td>
                <td>{sentence(fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
