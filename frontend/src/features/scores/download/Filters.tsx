import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { everyInnovationOf } from '../../../api/innovations'
import { frameworks } from '../../../api/instrument'
import { Select } from '../../../ui/field/Select'
import { TextField } from '../../../ui/field/TextField'
import { isBackwards, type Picked } from './filters'
import styles from '../scores.module.css'

type Props = { team: string; picked: Picked; onPick: (part: Partial<Picked>) => void }

export function Filters({ team, picked, onPick }: Props) {
  const { t } = useTranslation()
  const innovations = useQuery(everyInnovationOf(team))
  const versions = useQuery(frameworks)
  const named = (innovations.data ?? []).map(({ id, name }) => ({ value: id, name }))
  const known = [...new Set(versions.data?.map(({ version }) => version))].map((version) => ({
    value: version,
    name: version,
  }))
  return (
    <div className={styles.filters} role="group" aria-label={t('scores.filter.label')}>
      <Select
        label={t('scores.filter.innovation')}
        options={[{ value: '', name: t('scores.filter.everyInnovation') }, ...named]}
        value={picked.innovation}
        onChange={(event) => onPick({ innovation: event.target.value })}
        error={undefined}
      />
      <Select
        label={t('scores.filter.version')}
        options={[{ value: '', name: t('scores.filter.everyVersion') }, ...known]}
        value={picked.version}
        onChange={(event) => onPick({ version: event.target.value })}
        error={undefined}
      />
      <TextField
        type="date"
        label={t('scores.filter.from')}
        value={picked.from}
        onChange={(event) => onPick({ from: event.target.value })}
        error={undefined}
      />
      <TextField
        type="date"
        label={t('scores.filter.to')}
        value={picked.to}
        onChange={(event) => onPick({ to: event.target.value })}
        error={isBackwards(picked) ? t('scores.filter.backwards') : undefined}
      />
    </div>
  )
}
