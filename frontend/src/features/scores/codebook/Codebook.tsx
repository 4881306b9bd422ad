import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { codebook } from '../../../api/scores/codebook'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { useLocalized } from '../../../ui/text/localized'
import styles from '../scores.module.css'

/** What each column means, in the reader's language; on a phone each one is a small card. */
export function Codebook() {
  const { t } = useTranslation()
  const text = useLocalized()
  const columns = useQuery(codebook)
  return (
    <section aria-labelledby="codebook">
      <h2 id="codebook">{t('scores.codebook.title')}</h2>
      <p>{t('scores.codebook.what')}</p>
      {columns.isPending && <Loading />}
      {columns.isError && <ProblemNotice error={columns.error} onRetry={() => void columns.refetch()} />}
      {columns.data && (
        <dl className={styles.codebook}>
          {columns.data.map(({ name, label, description, unit, rule, values }) => (
            <div key={name} id={`column-${name}`}>
              <dt>
                <code>{name}</code> <span className={styles.columnLabel}>{text(label)}</span>
              </dt>
              <dd>
                <p>
                  {text(description)}
                  {unit && ` ${t('scores.codebook.unit', { unit: text(unit) })}`}
                </p>
                {rule && <p className={styles.soft}>{text(rule)}</p>}
                {values && values.length > 0 && (
                  <ul>
                    {values.map((value) => (
                      <li key={value.code}>
                        <code>{value.code}</code> {text(value.text)}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
