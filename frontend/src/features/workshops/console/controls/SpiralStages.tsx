import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../../api/workshops/stage'
import { Button } from '../../../../ui/action/Button'
import { useLocalized } from '../../../../ui/text/localized'
import { spiralTo } from '../stage/moves'
import type { Steering } from '../steering/useSteering'
import styles from './controls.module.css'

/** All are at the same stage of the spiral: any of the six may be next, since it does not go in order. */
export function SpiralStages({ stage, steering }: { stage: SeenStage; steering: Steering }) {
  const { t } = useTranslation()
  const text = useLocalized()
  const { spiralStages, isReady, turn } = steering
  return (
    <div role="group" aria-label={t('workshop.console.spiral')} className={styles.spiral}>
      <p>{t('workshop.console.spiral')}</p>
      <ol>
        {spiralStages.map(({ id, name }) => (
          <li key={id}>
            <Button
              className={styles.stage}
              aria-current={stage.spiralStage === id ? 'step' : undefined}
              variant={stage.spiralStage === id ? 'primary' : 'secondary'}
              busy={!isReady}
              onClick={() => stage.spiralStage !== id && turn((from) => spiralTo(from, id))}
            >
              {text(name)}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  )
}
