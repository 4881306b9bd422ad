import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/action/Button'
import { Select } from '../../../../ui/field/Select'
import { groupSizes } from '../../agenda/sizes'
import styles from './groups.module.css'

type Props = { size: number; hasGroups: boolean; busy: boolean; onForm: (size: number) => void }

/** New groups by chance from those who are here; the ones before can be brought back. */
export function FormAnew({ size, hasGroups, busy, onForm }: Props) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(size)
  return (
    <div className={styles.anew}>
      <Select
        label={t('workshop.groups.size')}
        options={groupSizes.map((each) => ({ value: String(each), name: String(each) }))}
        value={String(wanted)}
        onChange={(event) => setWanted(Number(event.target.value))}
        error={undefined}
      />
      <Button busy={busy} onClick={() => onForm(wanted)}>
        {t(hasGroups ? 'workshop.groups.anew' : 'workshop.groups.form')}
      </Button>
    </div>
  )
}
