import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Innovation } from '../../../api/contract'
import { LinkButton } from '../../../ui/action/LinkButton'
import { rightsOf } from '../facts/rights'
import { useFacts } from '../../../exercise/facts/useFacts'
import { isWebLink, shortLink } from '../facts/links'
import styles from './page.module.css'

export function Facts({ innovation }: { innovation: Innovation }) {
  const { t } = useTranslation()
  const { objectiveName, stageName, countyName } = useFacts()
  const { id, summary, team, objectives, stage, county, links, state } = innovation
  const facts = [
    { term: t('innovation.objective'), value: objectives.map(objectiveName).join(', ') },
    { term: t('innovation.stage'), value: stage ? stageName(stage) : '' },
    { term: t('innovation.county'), value: county ? countyName(county) : '' },
  ].filter(({ value }) => value !== '')
  return (
    <>
      {summary && <p className={styles.summary}>{summary}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>{t('innovation.team')}</dt>
          <dd>
            <Link to={`/teams/${team.id}`}>{team.name}</Link>
          </dd>
        </div>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {links.length > 0 && (
          <div>
            <dt>{t('innovation.links')}</dt>
            {links.map((link) => (
              <dd key={link}>
                {isWebLink(link) ? (
                  <a href={link} rel="noopener noreferrer">
                    {shortLink(link)}
                  </a>
                ) : (
                  shortLink(link)
                )}
              </dd>
            ))}
          </div>
        )}
      </dl>
      {state === 'ACTIVE' && rightsOf(innovation).mayChange && (
        <LinkButton to={`/innovations/${id}/edit`} variant="quiet">
          {t('innovation.edit')}
        </LinkButton>
      )}
    </>
  )
}
