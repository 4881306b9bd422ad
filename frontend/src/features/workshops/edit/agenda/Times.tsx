import { useTranslation } from 'react-i18next'
import { TextField } from '../../../../ui/field/TextField'
import { clockAt } from '../../agenda/clock'
import { useDuration } from '../../agenda/useDuration'
import styles from './agenda.module.css'
import type { useTimes } from './useTimes'

/** When it begins is for reckoning only: the room begins when the facilitator says so. */
export function Times({ times }: { times: ReturnType<typeof useTimes> }) {
  const { t, i18n } = useTranslation()
  const duration = useDuration()
  return (
    <div className={styles.times}>
      <TextField
        inputMode="numeric"
        autoComplete="off"
        label={t('workshop.agenda.start')}
        hint={t('workshop.agenda.startHint')}
        value={times.start}
        onChange={(event) => times.setStart(event.target.value)}
        error={times.isWrong ? t('workshop.agenda.startWrong') : undefined}
      />
      <p className={styles.total}>
        {t('workshop.agenda.total', { duration: duration(times.all) })}
        {times.ends !== null && (
          <span>{t('workshop.agenda.ends', { time: clockAt(times.ends, i18n.language) })}</span>
        )}
      </p>
    </div>
  )
}
