import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { frameworkOf, frameworks, newestOf } from '../../../api/instrument'
import { useLocalized } from '../../../ui/text/localized'
import styles from './print.module.css'

/** The eleven characteristics with their scale, to be ticked with a pen. */
export function PaperScores() {
  const { t } = useTranslation()
  const text = useLocalized()
  const known = useQuery(frameworks)
  const newest = known.data && newestOf(known.data)
  const { data: framework } = useQuery({
    ...frameworkOf(newest?.id ?? '', newest?.version ?? ''),
    enabled: newest !== undefined,
  })
  if (!framework) return null
  const { levels, unscoredAnswers } = framework.scale
  return (
    <>
      <p>{levels.map(({ value, name }) => `${value} = ${text(name)}`).join(', ')}.</p>
      <table className={styles.scores}>
        <thead>
          <tr>
            <th scope="col">{t('workshop.print.characteristic')}</th>
            {levels.map(({ value }) => (
              <th key={value} scope="col">
                {value}
              </th>
            ))}
            {unscoredAnswers.map(({ code, name }) => (
              <th key={code} scope="col" className={styles.unscored}>
                {text(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {framework.characteristics.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{text(name)}</th>
              {levels.map(({ value }) => (
                <td key={value} aria-hidden="true">
                  <span className={styles.box} />
                </td>
              ))}
              {unscoredAnswers.map(({ code }) => (
                <td key={code} aria-hidden="true">
                  <span className={styles.box} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
