import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { Workshop } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { currentOf, hide, nextStage, previousStage, reveal } from '../stage/moves'
import type { Steering } from '../steering/useSteering'
import { MainMove } from './MainMove'
import styles from './controls.module.css'
import { MoreControls } from './MoreControls'
import { Outcome } from './Outcome'
import { Shortcuts } from '../keys/Shortcuts'
import { SpiralStages } from './SpiralStages'

type Props = { workshop: Workshop; stage: SeenStage; steering: Steering }

/** Three large buttons that stay where they are, under the thumb on a small screen; all else is smaller and below. */
export function Controls({ workshop, stage, steering }: Props) {
  const { t } = useTranslation()
  const agenda = workshop.activities
  const isLive = stage.state === 'LIVE'
  const current = isLive ? currentOf(stage, agenda)?.activity : undefined
  const before = isLive ? previousStage(stage, agenda) : undefined
  const { isReady, isMoving, jump, turn } = steering
  const back = () => jump(before)
  const toggle = () => turn(stage.revealed ? hide : reveal)
  const mayReveal = current !== undefined && current.exercise !== null
  return (
    <div className={styles.controls}>
      <Outcome workshop={workshop} stage={stage} steering={steering} />
      {current?.mode === 'TOGETHER' && <SpiralStages stage={stage} steering={steering} />}
      <div className={styles.large} role="group" aria-label={t('workshop.console.moves')}>
        {current && (
          <Button className={styles.back} busy={!before || !isReady} onClick={back}>
            {t('workshop.console.back')}
          </Button>
        )}
        {mayReveal && (
          <Button
            className={styles.reveal}
            variant={stage.revealed ? 'secondary' : 'primary'}
            busy={isMoving}
            onClick={toggle}
          >
            {t(stage.revealed ? 'workshop.console.hide' : 'workshop.console.reveal')}
          </Button>
        )}
        <MainMove
          workshop={workshop}
          stage={stage}
          steering={steering}
          isFirst={stage.state !== 'CLOSED' && (!mayReveal || stage.revealed)}
        />
      </div>
      {current && (
        <>
          <MoreControls workshop={workshop} stage={stage} steering={steering} activity={current} />
          <Shortcuts
            onBack={back}
            onNext={() => jump(nextStage(stage, agenda))}
            onReveal={() => mayReveal && toggle()}
          />
        </>
      )}
    </div>
  )
}
