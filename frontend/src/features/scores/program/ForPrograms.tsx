import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { addressOf } from '../../../api/client'
import type { Team } from '../../../api/contract'
import { CopyText } from '../../../ui/action/CopyText'
import { filtersOf, pickedIn } from '../download/filters'
import { curlLine } from './curl'

/** The same table, as it is picked above, pulled by a program. */
export function ForPrograms({ team }: { team: Team }) {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const line = curlLine(addressOf('/api/v1/scores'), filtersOf(team.id, pickedIn(address)))
  return (
    <section aria-labelledby="programs">
      <h2 id="programs">{t('scores.program.title')}</h2>
      <p>{t('scores.program.what')}</p>
      <CopyText shown text={line} label={t('scores.program.copy')} />
      <ul>
        <li>
          {team.role === 'OWNER' ? (
            <Link to={`/teams/${team.id}/tokens`}>{t('scores.program.tokens')}</Link>
          ) : (
            t('scores.program.askForToken')
          )}
        </li>
        <li>
          <a href={addressOf('/api/v1/reference')}>{t('scores.program.reference')}</a>
        </li>
      </ul>
    </section>
  )
}
