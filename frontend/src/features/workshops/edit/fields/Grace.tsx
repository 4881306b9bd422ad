import { useTranslation } from 'react-i18next'
import { Select } from '../../../../ui/field/Select'
import type { Draft } from '../draft/draft'

const usual = [0, 15, 30, 60, 120, 300]

/** How long an answer that was being written when the time ended is still taken. */
export function Grace({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const { t } = useTranslation()
  const offered = usual.includes(draft.graceSeconds) ? usual : [...usual, draft.graceSeconds]
  return (
    <Select
      id="graceSeconds"
      label={t('workshop.form.grace')}
      hint={t('workshop.form.graceHint')}
      options={offered.map((seconds) => ({
        value: String(seconds),
        name: seconds === 0 ? t('workshop.form.noGrace') : t('workshop.form.seconds', { count: seconds }),
      }))}
      value={String(draft.graceSeconds)}
      onChange={(event) => onChange({ graceSeconds: Number(event.target.value) })}
      error={undefined}
    />
  )
}
