import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { AgendaActivity, Workshop } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { useTitle } from '../../agenda/titles'
import { answeringOf } from '../stage/countdown'
import { addMinutes, afterNext, nextStage, reopen, stopAnswering, stopTimer } from '../stage/moves'
import { useDoor } from '../steering/useDoor'
import { useNow } from '../../../../api/feed/useSecondsLeft'
import type { Steering } from '../steering/useSteering'
import styles from './controls.module.css'
import { EndDialog } from './EndDialog'

type Props = { workshop: Workshop; stage: SeenStage; steering: Steering; activity: AgendaActivity }

/** Time, answering, and what one seldom needs. */
export function MoreControls({ workshop, stage, steering, activity }: Props) {
  const { t } = useTranslation()
  const title = useTitle()
  const [isEnding, setIsEnding] = useState(false)
  const door = useDoor(workshop.id)
  const now = useNow(stage.endsAt !== null)
  const { isMoving, isReady, turn, jump } = steering
  const isOpen = ['open', 'grace'].includes(answeringOf(stage, now))
  const skipped = nextStage(stage, workshop.activities)
  const landing = afterNext(stage, workshop.activities)
  const more = (minutes: number) => () => turn((from) => addMinutes(from, minutes, Date.now()))
  return (
    <div className={styles.more}>
      <div role="group" aria-label={t('workshop.console.timer')} className={styles.row}>
        <Button busy={isMoving} onClick={more(1)}>
          {t('workshop.console.minutes', { count: 1 })}
        </Button>
        <Button busy={isMoving} onClick={more(5)}>
          {t('workshop.console.minutes', { count: 5 })}
        </Button>
        <Button variant="quiet" busy={isMoving || stage.endsAt === null} onClick={() => turn(stopTimer)}>
          {t('workshop.console.stopTimer')}
        </Button>
      </div>
      <div className={`${styles.row} ${styles.quiet}`}>
        {activity.exercise !== null && (
          <Button variant="quiet" busy={isMoving} onClick={() => turn(isOpen ? stopAnswering : reopen)}>
            {t(isOpen ? 'workshop.console.stopAnswering' : 'workshop.console.reopen')}
          </Button>
        )}
        {skipped && landing && (
          <Button variant="quiet" busy={!isReady} onClick={() => jump(landing)}>
            {t('workshop.console.skip', { title: title(skipped.title) })}
          </Button>
        )}
        {skipped && (
          <Button variant="quiet" onClick={() => setIsEnding(true)}>
            {t('workshop.console.endEarly')}
          </Button>
        )}
      </div>
      <EndDialog
        workshop={workshop}
        isOpen={isEnding}
        busy={door.isPending}
        error={door.error}
        onEnd={() => door.mutate('CLOSED', { onSuccess: () => setIsEnding(false) })}
        onClose={() => setIsEnding(false)}
      />
    </div>
  )
}
