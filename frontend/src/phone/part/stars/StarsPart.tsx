import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../../ui/feedback/Loading'
import { titleIn, useLocalized } from '../../../ui/text/localized'
import { laneOf } from '../../answers/keeper'
import { outbox } from '../../device/outbox'
import type { ExerciseProps } from '../Exercise'
import { StarRow } from './StarRow'
import { byActivity, freeSlot, leftOf, owedStars, slotOf, starPath, starsNow, type Said } from './stars'
import { useTexts } from './useTexts'
import styles from './stars.module.css'

/** Three stars for what matters most, of all that was revealed. */
export function StarsPart({ place, room, activity, stage, content, closed }: ExerciseProps) {
  const { t, i18n } = useTranslation()
  const localized = useLocalized()
  const lane = laneOf(place.workshop, activity.id)
  const texts = useTexts(place.workshop, stage.version)
  const [said, setSaid] = useState<Said>(() => owedStars(place.workshop, outbox.status(lane).items))
  const [full, setFull] = useState(false)
  const stars = starsNow(room.stars, said)

  const toggle = (answer: string) => {
    const given = slotOf(stars, answer)
    const slot = given ?? freeSlot(stars)
    setFull(slot === null)
    if (slot === null) return
    const write = { lane, path: starPath(place.workshop, slot) }
    setSaid({ ...said, [slot]: given ? null : answer })
    void outbox.write(given ? { ...write, method: 'DELETE' } : { ...write, method: 'PUT', body: { answer } })
  }
  const groups = byActivity(room.workshop.activities, texts ?? [])
  return (
    <div className={styles.stars}>
      {content.exercise.prompt && <p className={styles.prompt}>{localized(content.exercise.prompt)}</p>}
      <p className={styles.left} role="status">
        {t('phone.stars.left', { count: leftOf(stars) })} {full && t('phone.stars.full')}
      </p>
      {!texts && <Loading />}
      {texts && groups.length === 0 && <p>{t('phone.stars.nothing')}</p>}
      {groups.map(({ activity: from, texts: written }) => (
        <section key={from.id}>
          <h2 className={styles.from}>{titleIn(from.title, i18n.language)}</h2>
          <ul className={styles.texts}>
            {written.map((text) => (
              <StarRow
                key={text.id}
                text={text.text}
                given={slotOf(stars, text.id) !== null}
                closed={closed}
                onToggle={() => toggle(text.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
