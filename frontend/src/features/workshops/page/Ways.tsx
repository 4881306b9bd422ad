import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Workshop } from '../../../api/workshops/types'
import styles from './page.module.css'

/** Where else one goes from here. */
export function Ways({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation()
  const { id, state, mayRun, mayPlan } = workshop
  const at = `/workshops/${id}`
  return (
    <ul className={styles.ways}>
      <li>
        <a href={`${at}/screen`} target="_blank" rel="noreferrer">
          {t('workshop.page.screen')}
        </a>
      </li>
      {mayRun && state === 'CLOSED' && (
        <li>
          <Link to={`${at}/console`}>{t('workshop.page.openConsole')}</Link>
        </li>
      )}
      {mayRun && state === 'LIVE' && (
        <li>
          <Link to={`${at}/memo`}>{t('workshop.toMemo')}</Link>
        </li>
      )}
      <li>
        <Link to={`${at}/print`}>{t('workshop.page.print')}</Link>
      </li>
      {mayPlan && (
        <li>
          <Link to={`${at}/edit`}>{t('workshop.page.edit')}</Link>
        </li>
      )}
      {mayPlan && (
        <li>
          <Link to={`/workshops/new?copy=${id}`}>{t('workshop.page.copy')}</Link>
        </li>
      )}
    </ul>
  )
}
