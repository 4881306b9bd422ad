import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exercises } from '../../../api/instrument'
import type { AgendaActivity } from '../../../api/workshops/types'
import { useLocalized } from '../../../ui/text/localized'
import { total } from '../agenda/clock'
import { useTitle } from '../agenda/titles'
import { useDuration } from '../agenda/useDuration'
import styles from './page.module.css'

export function Agenda({ activities }: { activities: AgendaActivity[] }) {
  const { t } = useTranslation()
  const title = useTitle()
  const text = useLocalized()
  const duration = useDuration()
  const { data: known = [] } = useQuery(exercises)
  const kindOf = ({ exercise, title: own, innovationName, forming, groupSize, mode }: AgendaActivity) => {
    const named = known.find(({ id }) => id === exercise)
    return [
      // A part that is called what it is says it once.
      ...(named && text(named.title) !== title(own) ? [text(named.title)] : []),
      ...(innovationName ? [innovationName] : []),
      ...(mode ? [t(`workshop.agenda.mode.${mode}`)] : []),
      ...(forming !== 'NONE' && groupSize ? [t('workshop.agenda.inGroups', { count: groupSize })] : []),
    ].join(' · ')
  }
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{t('workshop.program')}</h2>
      <ol className={styles.agenda}>
        {activities.map((activity) => (
          <li key={activity.id}>
            <span>
              <strong>{title(activity.title)}</strong>
              <span className={styles.kind}>{kindOf(activity)}</span>
            </span>
            <span className={styles.minutes}>{t('workshop.shortMinutes', { count: activity.minutes })}</span>
          </li>
        ))}
      </ol>
      {activities.length > 0 && (
        <p className={styles.total}>
          {t('workshop.agenda.total', {
            duration: duration(total(activities.map(({ minutes }) => minutes))),
          })}
        </p>
      )}
    </section>
  )
}
