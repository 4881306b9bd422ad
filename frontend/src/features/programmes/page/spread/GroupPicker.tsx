import { useTranslation } from 'react-i18next'
import { Select } from '../../../../ui/field/Select'
import { published, type Group } from './groups'
import { useGroupName } from './useGroupName'
import styles from './spread.module.css'

type Props = {
  groups: Group[]
  chosen: Group | null
  /** in the whole programme */
  innovations: number
  onChange: (group: string | null) => void
}

/** One part at a time, in the order of the instrument: side by side they would invite to compare who is better. */
export function GroupPicker({ groups, chosen, innovations, onChange }: Props) {
  const { t } = useTranslation()
  const { whole } = useGroupName()
  const offered = published(groups)
  if (offered.length === 0) return null
  const options = [
    { value: '', name: `${t('programmes.spread.all')} (${innovations})` },
    ...offered.map((group) => ({ value: group.key, name: `${whole(group)} (${group.cell.assessed})` })),
  ]
  return (
    <div className={styles.picker}>
      <Select
        label={t('programmes.spread.pick')}
        options={options}
        value={chosen?.key ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
        error={undefined}
      />
    </div>
  )
}
