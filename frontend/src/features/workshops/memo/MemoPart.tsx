import { useTranslation } from 'react-i18next'
import type { MemoActivity } from '../../../api/workshops/types'
import { ActivityResults } from '../results/ActivityResults'
import styles from './memo.module.css'

type Props = { workshop: string; title: string; minimumGroup: number | null; part: MemoActivity }

export function MemoPart({ workshop, title, minimumGroup, part }: Props) {
  const { t } = useTranslation()
  const heading = `part-${part.activity}`
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading} dir="auto">
        {title}
      </h2>
      {part.assessment === null && (
        <p className={styles.facts}>{t('room.memo.answered', { count: part.answered })}</p>
      )}
      <ActivityResults workshop={workshop} title={title} minimumGroup={minimumGroup} revealed={part} />
    </section>
  )
}
