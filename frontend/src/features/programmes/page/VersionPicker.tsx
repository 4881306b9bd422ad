import { useTranslation } from 'react-i18next'
import { Select } from '../../../ui/field/Select'
import styles from './page.module.css'

type Props = { versions: string[]; version: string; onChange: (version: string) => void }

/** Results are told on one version of the instrument at a time; with only one there is nothing to choose. */
export function VersionPicker({ versions, version, onChange }: Props) {
  const { t } = useTranslation()
  if (versions.length < 2) return null
  return (
    <div className={styles.version}>
      <Select
        label={t('programmes.version.label')}
        options={versions.map((each) => ({
          value: each,
          name: t('programmes.version.one', { version: each }),
        }))}
        value={version}
        onChange={(event) => onChange(event.target.value)}
        error={undefined}
      />
    </div>
  )
}
