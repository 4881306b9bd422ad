import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { v7 } from 'uuid'
import { assessmentOf, myPlaceIn } from '../../../api/assessments'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { PageHeading } from '../../../ui/text/PageHeading'
import { sheetPath } from '../address'
import { isExternal } from '../sheet/reader'
import { LinkProblem } from './LinkProblem'
import styles from './assess.module.css'

/** What the link opens and what one agrees to, before the first question. */
export function Welcome({ assessment }: { assessment: string }) {
  const { t } = useTranslation()
  const [fresh] = useState(() => v7())
  const place = useQuery({ ...myPlaceIn(assessment), refetchOnMount: 'always' })
  const round = useQuery(assessmentOf(assessment))
  const error = place.error ?? round.error
  if (error)
    return <LinkProblem error={error} onRetry={() => void Promise.all([place.refetch(), round.refetch()])} />
  if (!place.data || !round.data) return <Loading label={t('assess.opening')} />

  const { innovation, sheet, submitted, link } = place.data
  const { title, anonymous } = round.data.body
  return (
    <article className={styles.welcome}>
      <header>
        <p className={styles.kicker}>{link ? t('assess.hello', { name: link.name }) : title}</p>
        <PageHeading title={t('assess.title', { name: innovation.name })}>{innovation.name}</PageHeading>
        <p className={styles.lead}>{t(submitted ? 'assess.thanks' : 'assess.wish')}</p>
      </header>
      {innovation.summary && (
        <section aria-labelledby="innovation">
          <h2 id="innovation">{t('assess.innovation')}</h2>
          <p className={styles.summary}>{innovation.summary}</p>
        </section>
      )}
      <section aria-labelledby="know">
        <h2 id="know">{t('assess.know.title')}</h2>
        <ul className={styles.know}>
          <li>{t(anonymous ? 'assess.know.anonymous' : 'assess.know.named')}</li>
          <li>{t('assess.know.confidential')}</li>
          {isExternal(place.data) && <li>{t('assess.know.back')}</li>}
          <li>
            <Trans i18nKey="assess.know.privacy" components={{ privacy: <Link to="/privacy" /> }} />
          </li>
        </ul>
      </section>
      <div>
        <LinkButton variant="primary" to={sheetPath(assessment, sheet ?? fresh)}>
          {t(submitted ? 'assess.see' : sheet ? 'assess.goOn' : 'assess.begin')}
        </LinkButton>
      </div>
    </article>
  )
}
