import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { Workshop } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { LinkButton } from '../../../../ui/action/LinkButton'
import { Notice } from '../../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { useTitle } from '../../agenda/titles'
import { currentOf } from '../stage/moves'
import type { Steering } from '../steering/useSteering'
import styles from './controls.module.css'

type Props = { workshop: Workshop; stage: SeenStage; steering: Steering }

/** What became of the last press, always in the same place. */
export function Outcome({ workshop, stage, steering }: Props) {
  const { t } = useTranslation()
  const title = useTitle()
  const { error, isWaiting, isOvertaken, undo } = steering
  const current = currentOf(stage, workshop.activities)
  const now = current ? title(current.activity.title) : t('workshop.console.nothingYet')
  const takeBack = () => {
    undo?.()
    // The button goes with what it undid; the focus must not.
    document.getElementById('now')?.focus()
  }
  return (
    <div className={styles.outcome}>
      <div role="status">
        {isWaiting && (
          <Notice kind="warning">
            <p>{t('workshop.console.waiting')}</p>
          </Notice>
        )}
        {isOvertaken && (
          <Notice>
            <p>{t('workshop.console.overtaken', { now })}</p>
          </Notice>
        )}
      </div>
      {error && !isWaiting && <ProblemNotice error={error} />}
      {undo && stage.state === 'LIVE' && (
        <Button variant="quiet" onClick={takeBack}>
          {t('workshop.console.undo')}
        </Button>
      )}
      {stage.state === 'CLOSED' && workshop.team && (
        <LinkButton variant="primary" to={`/workshops/${workshop.id}/memo`}>
          {t('workshop.console.openMemo')}
        </LinkButton>
      )}
    </div>
  )
}
