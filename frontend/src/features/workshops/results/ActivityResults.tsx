import { useTranslation } from 'react-i18next'
import type { ChoiceCount, RevealedText } from '../../../api/workshops/types'
import { Loading } from '../../../ui/feedback/Loading'
import { useLabel } from '../../../exercise/names/useNames'
import { AnswerSection } from './parts/AnswerSection'
import { SpiralNotes } from './parts/SpiralNotes'
import { RoomRadar } from './scoring/RoomRadar'
import { sectionsOf } from './sheet/sections'
import { useSheet } from './sheet/useSheet'
import styles from './results.module.css'

export type Revealed = {
  activity: string
  exercise: string | null
  answered: number
  groups: number
  choices: ChoiceCount[]
  texts: (RevealedText & { stars?: number })[]
}
type Props = { workshop: string; title: string; minimumGroup: number | null; revealed: Revealed }

/** What one part of the programme has brought, drawn as its exercise asks; for a page and for paper. */
export function ActivityResults({ workshop, title, minimumGroup, revealed }: Props) {
  const { t } = useTranslation()
  const say = useLabel()
  const { exercise, parts, isPending } = useSheet(revealed.exercise)
  if (isPending) return <Loading />
  if (exercise?.kind === 'scoring')
    return (
      <RoomRadar workshop={workshop} activity={revealed.activity} title={title} minimumGroup={minimumGroup} />
    )
  if (exercise?.kind === 'spiral') return <SpiralNotes label={title} parts={parts} texts={revealed.texts} />
  const sections = sectionsOf(parts, revealed, say)
  if (revealed.answered === 0) return <p className={styles.soft}>{t('room.results.nothing')}</p>
  return (
    <div className={styles.sections}>
      {sections.map((section, at) => (
        <AnswerSection
          key={section.kind === 'texts' ? section.prompt : `${section.kind} ${at}`}
          title={title}
          section={section}
          revealed={revealed}
        />
      ))}
    </div>
  )
}
