import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../api/workshops/stage'
import type { Counts, Workshop } from '../../../api/workshops/types'
import { PageHeading } from '../../../ui/text/PageHeading'
import { StateMark } from '../agenda/StateMark'
import { takesAnswers } from '../agenda/alone'
import styles from './console.module.css'
import { Door } from './door/Door'
import { Groups } from './groups/Groups'
import { Controls } from './controls/Controls'
import { Now } from './now/Now'
import { People } from './people/People'
import { Program } from './Program'
import { currentOf } from './stage/moves'
import { useSteering } from './steering/useSteering'
import { Texts } from './texts/Texts'

type Props = {
  workshop: Workshop
  stage: SeenStage
  counts: Counts | null
  /** no news of the room come in at this moment */
  isLost: boolean
}

export function Desk({ workshop, stage, counts, isLost }: Props) {
  const { t } = useTranslation()
  const steering = useSteering(workshop, stage)
  const current = currentOf(stage, workshop.activities)
  const part = stage.state === 'LIVE' ? current?.activity : undefined
  return (
    <div className={styles.desk}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>
            {t('workshop.console.kicker')} <StateMark state={stage.state} />
          </p>
          <PageHeading title={t('workshop.console.title', { title: workshop.title })}>
            {workshop.title}
          </PageHeading>
        </div>
        <a
          className={styles.screen}
          href={`/workshops/${workshop.id}/screen`}
          target="_blank"
          rel="noreferrer"
        >
          {t('workshop.console.openScreen')}
        </a>
      </header>
      <div className={styles.main}>
        <p className={styles.link} role="status">
          {isLost && t('workshop.console.noFeed')}
        </p>
        <Now workshop={workshop} stage={stage} counts={counts} current={current} />
        <Controls workshop={workshop} stage={stage} steering={steering} />
        {part && stage.revealed && takesAnswers(part.exercise) && (
          <Texts workshop={workshop} activity={part} results={counts?.results} />
        )}
        {part && part.forming !== 'NONE' && (
          <Groups key={part.id} workshop={workshop} activity={part} counts={counts} />
        )}
      </div>
      <div className={styles.side}>
        <Door workshop={workshop} isOpen={stage.state === 'LIVE' && stage.activity === null} />
        <Program workshop={workshop} stage={stage} steering={steering} />
        <People workshop={workshop} counts={counts} />
      </div>
    </div>
  )
}
