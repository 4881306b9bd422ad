import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { Framework } from '../../../../api/contract'
import { useLocalized } from '../../../../ui/text/localized'
import { groupStyle } from '../../groupStyle'
import { levelOfKey, type Answer } from '../answer/answer'
import type { Entry } from '../answer/review'
import { Evidence } from './Evidence'
import { Levels } from './Levels'
import { Marks } from './Marks'
import { Reason } from './Reason'
import styles from './question.module.css'

type Props = {
  entry: Entry
  framework: Framework
  /** moves the focus here, e.g. after coming from a link in the overview */
  isPlace: boolean
  onChange: (answer: Answer, typing: boolean) => void
}

/** One characteristic: what it means, the levels with their descriptors, and room for the reasons. */
export function Question({ entry, framework, isPlace, onChange }: Props) {
  const { characteristic, answer } = entry
  const { t } = useTranslation()
  const localized = useLocalized()
  const heading = useRef<HTMLHeadingElement>(null)
  const section = useRef<HTMLElement>(null)
  const { key: visit } = useLocation()
  const id = useId()
  const group = framework.groups.find((each) => each.id === characteristic.group)

  useEffect(() => {
    // A page that has just been loaded leaves the focus where the browser put it; a move within it takes it along.
    if (!isPlace || visit === 'default') return
    heading.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView()
  }, [isPlace, visit])

  const choose = (change: Partial<Answer>) => onChange({ ...answer, ...change }, false)
  const type = (change: Partial<Answer>) => onChange({ ...answer, ...change }, true)
  const press = (event: KeyboardEvent) => {
    const inText = event.target instanceof HTMLTextAreaElement
    const { key, ctrlKey, metaKey, altKey } = event
    const level = levelOfKey({ key, ctrlKey, metaKey, altKey, inText })
    if (level === null) return
    event.preventDefault()
    choose({ level, unscored: null })
    section.current?.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus()
  }
  return (
    // The keys are a shortcut to the radios inside, which any keyboard reaches without it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={section}
      className={styles.question}
      style={groupStyle(characteristic.group)}
      aria-labelledby={id}
      onKeyDown={press}
    >
      {group && <p className={styles.group}>{localized(group.name)}</p>}
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.name}>
        <span className={styles.order}>{characteristic.order}</span> {localized(characteristic.name)}
      </h2>
      <p>{localized(characteristic.definition)}</p>
      <p className={styles.guiding}>{localized(characteristic.question)}</p>
      <p className={styles.plain}>
        <span className={styles.plainLabel}>{t('sheet.question.plain')}</span>{' '}
        {localized(characteristic.plain)}
      </p>
      <Levels
        scale={framework.scale}
        name={localized(characteristic.name)}
        answer={answer}
        onChoose={choose}
      />
      {answer.unscored === 'not-applicable' && <Reason answer={answer} onType={type} />}
      <Evidence answer={answer} onType={type} />
      <Marks scale={framework.scale} answer={answer} onChange={(changed) => onChange(changed, false)} />
    </section>
  )
}
