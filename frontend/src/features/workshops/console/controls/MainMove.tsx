import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { Workshop } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { useTitle } from '../../agenda/titles'
import { nextStage } from '../stage/moves'
import { useDoor } from '../steering/useDoor'
import type { Steering } from '../steering/useSteering'
import styles from './controls.module.css'
import { EndDialog } from './EndDialog'

type Props = {
  workshop: Workshop
  stage: SeenStage
  steering: Steering
  /** nothing else is to be done before it */
  isFirst: boolean
}

/** One button through the whole workshop, so that the finger and the focus stay: open, begin, next …, end, go on. */
export function MainMove({ workshop, stage, steering, isFirst }: Props) {
  const { t } = useTranslation()
  const title = useTitle()
  const [isEnding, setIsEnding] = useState(false)
  const door = useDoor(workshop.id)
  const next = nextStage(stage, workshop.activities)
  const step =
    stage.state === 'DRAFT'
      ? 'open'
      : stage.state === 'CLOSED'
        ? 'goOn'
        : stage.activity === null && next
          ? 'begin'
          : next
            ? 'next'
            : 'end'
  const press = () => {
    if (step === 'open' || step === 'goOn') door.mutate('LIVE')
    else if (step === 'end') setIsEnding(true)
    else steering.jump(next)
  }
  return (
    <>
      <Button
        className={styles.main}
        variant={isFirst ? 'primary' : 'secondary'}
        busy={door.isPending || !steering.isReady}
        onClick={press}
      >
        <span>
          {t(`workshop.console.step.${step}`)}{' '}
          {next && (step === 'next' || step === 'begin') && (
            <span className={styles.what}>{title(next.title)}</span>
          )}
        </span>
      </Button>
      {door.isError && !isEnding && <ProblemNotice error={door.error} />}
      <EndDialog
        workshop={workshop}
        isOpen={isEnding}
        busy={door.isPending}
        error={door.error}
        onEnd={() => door.mutate('CLOSED', { onSuccess: () => setIsEnding(false) })}
        onClose={() => setIsEnding(false)}
      />
    </>
  )
}
