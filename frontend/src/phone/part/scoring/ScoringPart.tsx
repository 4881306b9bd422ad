import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Framework } from '../../../api/contract'
import type { RoomActivity } from '../../../api/workshops/types'
import { Button } from '../../../ui/action/Button'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { useLocalized } from '../../../ui/text/localized'
import type { ExerciseProps } from '../Exercise'
import { QuestionRow } from './QuestionRow'
import { Question } from './Question'
import { RoleForm } from './RoleForm'
import { isAnswered, nothing } from './sheet/score'
import { useScores } from './sheet/useScores'
import styles from './scoring.module.css'

/** A sheet of the innovation's own round, filled in alone; the server hands it in at the reveal. */
export function ScoringPart(props: ExerciseProps) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const { activity, content } = props
  const { framework } = content
  return (
    <div className={styles.scoring}>
      {content.exercise.prompt && <p className={styles.prompt}>{localized(content.exercise.prompt)}</p>}
      {activity.innovation && (
        <section className={styles.innovation}>
          <h2>{activity.innovation.name}</h2>
          {activity.innovation.summary && <p>{activity.innovation.summary}</p>}
        </section>
      )}
      {activity.assessment && framework ? (
        <Sheet {...props} framework={framework} assessment={activity.assessment} />
      ) : (
        <Loading label={t('phone.scoring.opening')} />
      )}
    </div>
  )
}

type SheetProps = ExerciseProps & {
  framework: Framework
  assessment: NonNullable<RoomActivity['assessment']>
}

function Sheet({ place, activity, stage, framework, assessment, live, closed }: SheetProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const { keeper, view } = useScores(place, activity.id, assessment, `${stage.revealed} ${live}`)
  const questions = framework.characteristics
  const [chosen, setChosen] = useState<number | null>(null)

  if (!view.loaded) return <Loading />
  if (view.submitted || stage.revealed) return <p>{t('phone.scoring.handedIn')}</p>
  if (view.role === null) {
    return closed ? <p>{t('phone.scoring.notBegun')}</p> : <RoleForm onBegin={keeper.begin} />
  }
  const done = questions.filter(({ id }) => isAnswered(view.scores[id])).length
  const firstOpen = questions.findIndex(({ id }) => !isAnswered(view.scores[id]))
  const at = chosen ?? Math.max(0, firstOpen)
  const current = questions[at]
  if (!current) return null
  const go = (next: number) => {
    setChosen(next)
    requestAnimationFrame(() => heading.current?.focus())
  }
  return (
    <>
      <QuestionRow questions={questions} scores={view.scores} at={at} onGo={go} />
      <p className={styles.small} role="status">
        {t('phone.scoring.done', { done, total: questions.length })}
      </p>
      <Question
        key={current.id}
        heading={heading}
        characteristic={current}
        framework={framework}
        scored={view.scores[current.id] ?? nothing}
        closed={closed}
        onChange={(scored, typing) => {
          // One goes on when one wants to: an answer given is no step taken.
          setChosen(at)
          keeper.change(current.id, scored, typing)
        }}
        onLeave={keeper.flush}
      />
      <div className={styles.ways}>
        {questions[at - 1] && <Button onClick={() => go(at - 1)}>{t('phone.scoring.previous')}</Button>}
        {questions[at + 1] && (
          <Button variant="primary" onClick={() => go(at + 1)}>
            {t('phone.scoring.next')}
          </Button>
        )}
      </div>
      {done === questions.length && (
        <Notice live>
          <p>{t('phone.scoring.all')}</p>
        </Notice>
      )}
      <p className={styles.small}>{t('phone.scoring.atReveal')}</p>
    </>
  )
}
