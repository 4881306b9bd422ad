import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Workshop } from '../../../api/workshops/types'
import { dateOf, timeOf } from '../../../ui/text/dates'
import styles from './page.module.css'

export function Facts({ workshop }: { workshop: Workshop }) {
  const { t, i18n } = useTranslation()
  const { team, anonymous, minimumGroup, languages, linked, startedAt, closedAt } = workshop
  const when = (iso: string) => `${dateOf(iso, i18n.language)} ${timeOf(iso, i18n.language)}`
  return (
    <dl className={styles.facts}>
      {team && (
        <>
          <dt>{t('workshop.team')}</dt>
          <dd>
            <Link to={`/teams/${team.id}`}>{team.name}</Link>
          </dd>
        </>
      )}
      <dt>{t('workshop.page.about')}</dt>
      <dd>
        {linked.length === 0 && t('workshop.page.noInnovations')}
        {linked.length > 0 && (
          <ul>
            {linked.map(({ id, name }) => (
              <li key={id}>{team ? <Link to={`/innovations/${id}`}>{name}</Link> : name}</li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{t('workshop.page.people')}</dt>
      <dd>
        {t(anonymous ? 'workshop.isAnonymous' : 'workshop.isNamed')}
        {anonymous && minimumGroup && `. ${t('workshop.page.minimum', { count: minimumGroup })}`}
      </dd>
      <dt>{t('workshop.form.languages')}</dt>
      <dd>{languages.map((language) => t(`workshop.language.${language}`)).join(', ')}</dd>
      {startedAt && (
        <>
          <dt>{t('workshop.page.started')}</dt>
          <dd>{when(startedAt)}</dd>
        </>
      )}
      {closedAt && (
        <>
          <dt>{t('workshop.page.closed')}</dt>
          <dd>{when(closedAt)}</dd>
        </>
      )}
    </dl>
  )
}
