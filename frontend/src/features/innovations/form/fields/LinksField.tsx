import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import { Button } from '../../../../ui/action/Button'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import { TextField } from '../../../../ui/field/TextField'
import type { LinkRow } from '../draft/draft'
import { limits, linkField, type Faults } from '../draft/faults'
import { useFaultText } from './useFaultText'
import styles from '../form.module.css'

type Props = { links: LinkRow[]; faults: Faults; onChange: (links: LinkRow[]) => void }

export function LinksField({ links, faults, onChange }: Props) {
  const { t } = useTranslation()
  const fault = useFaultText()
  const add = () => {
    const key = v7()
    onChange([...links, { key, url: '' }])
    // The row is drawn after this; the next frame has it.
    requestAnimationFrame(() => document.getElementById(linkField(key))?.focus())
  }
  const remove = (key: string) => {
    onChange(links.filter((link) => link.key !== key))
    document.getElementById('links')?.focus()
  }
  const write = (key: string, url: string) =>
    onChange(links.map((link) => (link.key === key ? { key, url } : link)))
  return (
    <ChoiceGroup
      id="links"
      legend={t('innovationForm.links')}
      hint={t('innovationForm.linksHint')}
      error={fault('links', faults['links'])}
    >
      {links.map(({ key, url }, at) => (
        <div key={key} className={styles.link}>
          <TextField
            id={linkField(key)}
            type="url"
            inputMode="url"
            label={t('innovationForm.link', { number: at + 1 })}
            value={url}
            onChange={(event) => write(key, event.target.value)}
            error={fault(linkField(key), faults[linkField(key)])}
            autoComplete="off"
          />
          <Button variant="quiet" onClick={() => remove(key)}>
            {t('innovationForm.removeLink', { number: at + 1 })}
          </Button>
        </div>
      ))}
      {links.length < limits.links && (
        <div>
          <Button onClick={add}>{t('innovationForm.addLink')}</Button>
        </div>
      )}
    </ChoiceGroup>
  )
}
