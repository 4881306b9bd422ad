import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { groupPaint } from '../../../chart/palette'
import { useLabel } from '../../names/useNames'
import type { Cards, Option } from '../../sheet/parts'
import { alsoChose, optionsAt, type Answering } from '../answering'
import styles from './cards.module.css'

const hue = (card: Option) => ({ '--group': groupPaint(card.group ?? '') }) as CSSProperties
const short = ['recognise', 'strengthen'] as const
type Short = (typeof short)[number]
const isShort = (id: string): id is Short => short.some((each) => each === id)

/** Each card once, with both questions on it: reading eight cards twice is what nobody has time for. */
export function CardTable({ part, answering }: { part: Cards; answering: Answering }) {
  const { t } = useTranslation()
  const label = useLabel()
  const words = (prompt: Option) =>
    isShort(prompt.id) ? t(`exercise.card.${prompt.id}`) : label(prompt.label)
  return (
    <>
      <ol className={styles.questions}>
        {part.prompts.map((prompt) => (
          <li key={prompt.id}>{label(prompt.label)}</li>
        ))}
      </ol>
      <div className={styles.cards}>
        {part.cards.map((card) => (
          <fieldset key={card.id} className={styles.card} style={hue(card)}>
            <legend className={styles.name}>{label(card.label)}</legend>
            {card.about && <p className={styles.about}>{label(card.about)}</p>}
            <div className={styles.marks}>
              {part.prompts.map((prompt) => {
                const also = alsoChose(answering, prompt.id, card.id)
                return (
                  <label key={prompt.id} className={styles.mark} data-prompt={prompt.id}>
                    <input
                      type="checkbox"
                      checked={optionsAt(answering.own, prompt.id).includes(card.id)}
                      disabled={answering.closed}
                      onChange={(event) => answering.pick(prompt.id, card.id, event.target.checked)}
                    />
                    <span>
                      {words(prompt)}
                      {also > 0 && (
                        <small className={styles.also}>{t('exercise.othersChose', { count: also })}</small>
                      )}
                    </span>
                  </label>
                )
              })}
            </div>
          </fieldset>
        ))}
      </div>
    </>
  )
}
