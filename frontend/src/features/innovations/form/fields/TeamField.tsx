import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { myTeams } from '../../../../api/teams/teams'
import { Select } from '../../../../ui/field/Select'
import { writable } from '../../facts/rights'

type Props = { team: string; error: string | undefined; onChange: (team: string) => void }

/** Whose the innovation will be; asked only of those who may write in several teams. */
export function TeamField({ team, error, onChange }: Props) {
  const { t } = useTranslation()
  const { data: teams = [] } = useQuery(myTeams)
  const options = writable(teams).map(({ id, name }) => ({ value: id, name }))
  return (
    <Select
      id="team"
      label={t('innovationForm.team')}
      hint={t('innovationForm.teamHint')}
      required
      options={[{ value: '', name: t('innovationForm.teamNone') }, ...options]}
      value={team}
      onChange={(event) => onChange(event.target.value)}
      error={error}
    />
  )
}
