import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomActivity } from '../../../api/workshops/types'
import { useNames } from '../../../exercise/names/useNames'
import { cardsOf } from '../../../exercise/sheet/cards'
import type { Place } from '../../device/place'
import { isPair } from '../../room/group/members'
import type { Content } from '../useContent'
import { chosen, promptsWithAnswers } from './sums'
import { useResults } from './useResults'
import styles from './results.module.css'

type Props = { place: Place; activity: RoomActivity; content: Content; version: number }

/** What the wall shows large, here in small for whoever sits far from it. */
export function Results({ place, activity, content, version }: Props) {
  const { t } = useTranslation()
  const results = useResults(place.workshop, activity.id, version)
  const cards = useMemo(() => (content.framework ? cardsOf(content.framework) : []), [content.framework])
  const names = useNames(content.exercise, cards)
  if (!results || content.exercise.kind === 'scoring') return null
  const counted = isPair(activity) ? 'phone.results.pairs' : 'phone.results.groups'
  return (
    <details className={styles.results}>
      <summary>{t('phone.results.title', { count: results.answered })}</summary>
      {promptsWithAnswers(results, names.prompts).map((prompt) => (
        <section key={prompt}>
          <h2>{names.promptName(prompt)}</h2>
          <ul className={styles.list}>
            {chosen(results, prompt, names.options(prompt)).map(({ id, groups }) => (
              <li key={id} className={styles.choice}>
                <span>{names.optionName(prompt, id)}</span>
                <span className={styles.count}>
                  {t(activity.forming === 'NONE' ? 'phone.results.answers' : counted, { count: groups })}
                </span>
              </li>
            ))}
            {results.texts
              .filter((text) => text.prompt === prompt)
              .map((text) => (
                <li key={text.id} dir="auto" className={styles.text}>
                  {text.text}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
