import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextList } from '../../../exercise/answer/text/TextList'
import { useLabel } from '../../../exercise/names/useNames'
import type { Texts } from '../../../exercise/sheet/parts'
import { sheetOf } from '../../../exercise/sheet/sheet'
import { Button } from '../../../ui/action/Button'
import { useLocalized } from '../../../ui/text/localized'
import { useShown } from '../../room/pen/useShown'
import type { ExerciseProps } from '../Exercise'
import { useAnswering } from '../useAnswering'
import { around, beginning, chosenIn, dealtIn, inOrder, type Chosen } from './spiral'
import { StageRow } from './StageRow'
import styles from './spiral.module.css'

/** Six stages, one in sight; a group may begin anywhere and go back. */
export function SpiralPart(props: ExerciseProps) {
  const { content, activity, room, stage } = props
  const { t } = useTranslation()
  const label = useLabel()
  const localized = useLocalized()
  const answering = useAnswering(props)
  const heading = useRef<HTMLHeadingElement>(null)
  const { mode } = activity
  const group = room.group?.activity === activity.id ? room.group : null
  const stages = useMemo(
    () => sheetOf(content.exercise).filter((part): part is Texts => part.kind === 'texts'),
    [content.exercise],
  )
  const dealt = dealtIn(mode, group, stages.length)
  const ordered = inOrder(stages, dealt)
  // The room goes on to its next stage; whoever is writing goes along when the pen is lifted.
  const { shown: spiralStage } = useShown(stage.spiralStage, stage.graceSeconds)
  const [chosen, setChosen] = useState<Chosen>({ while: spiralStage, prompt: null })
  const start = beginning({ mode, spiralStage, group }, ordered[0]?.prompt ?? '')
  const current = stages.find(({ prompt }) => prompt === (chosenIn(chosen, mode, spiralStage) ?? start))

  if (!current) return null
  const go = (prompt: string) => {
    setChosen({ while: spiralStage, prompt })
    requestAnimationFrame(() => heading.current?.focus())
  }
  const { previous, next } = around(
    ordered.map(({ prompt }) => prompt),
    current.prompt,
  )
  const roomIsAt = mode === 'TOGETHER' && stage.spiralStage !== null && stage.spiralStage !== current.prompt
  return (
    <div className={styles.spiral}>
      {content.exercise.note && dealt.length === 0 && (
        <p className={styles.note}>{localized(content.exercise.note)}</p>
      )}
      {dealt.length > 0 && (
        <p className={styles.dealt}>
          {t('phone.spiral.dealt', {
            names: ordered
              .slice(0, dealt.length)
              .map((part) => label(part.label))
              .join(', '),
          })}
        </p>
      )}
      <StageRow stages={stages} current={current.prompt} dealt={dealt} answering={answering} onGo={go} />
      {roomIsAt && (
        <p className={styles.note}>
          {t('phone.spiral.roomIsElsewhere')}{' '}
          <Button variant="quiet" onClick={() => go(stage.spiralStage ?? start)}>
            {t('phone.spiral.goToRoom')}
          </Button>
        </p>
      )}
      <section key={current.prompt} className={styles.stage}>
        <h2 ref={heading} tabIndex={-1}>
          {label(current.label)}
        </h2>
        {current.question && <p className={styles.question}>{localized(current.question)}</p>}
        {current.about && <p className={styles.note}>{localized(current.about)}</p>}
        <TextList part={current} answering={answering} />
      </section>
      <div className={styles.ways}>
        {previous && <Button onClick={() => go(previous)}>{t('phone.spiral.previous')}</Button>}
        {next && <Button onClick={() => go(next)}>{t('phone.spiral.next')}</Button>}
      </div>
    </div>
  )
}
