import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../api/contract'
import { Loading } from '../../../ui/feedback/Loading'
import { useLocalized } from '../../../ui/text/localized'
import styles from '../join.module.css'

/** The safer-event principles: read before they are accepted, and again from the room. */
export function Principles({ exercise }: { exercise: Exercise | null }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  if (!exercise) return <Loading label={t('phone.entry.principlesLoading')} />
  return (
    <section className={styles.principles}>
      <h2>{localized(exercise.title)}</h2>
      <ul>
        {(exercise.items ?? []).map((item) => (
          <li key={item.order}>{item.text && localized(item.text)}</li>
        ))}
      </ul>
    </section>
  )
}
