import type { CSSProperties, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Characteristic, Framework } from '../../../api/contract'
import { groupPaint } from '../../../chart/palette'
import { Note } from '../../../exercise/answer/text/Note'
import { Checkbox } from '../../../ui/field/Choice'
import { useLocalized } from '../../../ui/text/localized'
import { Levels } from './Levels'
import { lackOf, type Scored } from './sheet/score'
import styles from './scoring.module.css'

type Props = {
  heading: RefObject<HTMLHeadingElement | null>
  characteristic: Characteristic
  framework: Framework
  scored: Scored
  closed: boolean
  onChange: (scored: Scored, typing: boolean) => void
  onLeave: () => void
}

/** One characteristic: what it asks, five levels in words, the two ways of giving none, and room for why. */
export function Question({ heading, characteristic, framework, scored, closed, onChange, onLeave }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const lack = lackOf(scored)
  const name = localized(characteristic.name)
  const write = (change: Partial<Scored>) => onChange({ ...scored, ...change }, true)
  return (
    <section
      className={styles.question}
      style={{ '--group': groupPaint(characteristic.group) } as CSSProperties}
    >
      <h2 ref={heading} tabIndex={-1}>
        <span className={styles.order}>{characteristic.order}.</span> {name}
      </h2>
      <p className={styles.asked}>{localized(characteristic.question)}</p>
      <p className={styles.small}>{localized(characteristic.plain)}</p>
      <Levels
        scale={framework.scale}
        name={name}
        scored={scored}
        closed={closed}
        onChoose={(choice) => onChange({ ...scored, ...choice }, false)}
      />
      {scored.unscored === 'not-applicable' && (
        <div>
          <p className={styles.label}>{t('phone.scoring.reason')}</p>
          {lack === 'reason' && <p className={styles.small}>{t('phone.scoring.reasonNeeded')}</p>}
          <Note
            name={t('phone.scoring.reason')}
            text={scored.reason}
            closed={closed}
            onWrite={(reason) => write({ reason })}
            onLeave={onLeave}
          />
        </div>
      )}
      <div>
        <p className={styles.label}>{t('phone.scoring.evidence')}</p>
        <Note
          name={t('phone.scoring.evidence')}
          text={scored.evidence}
          closed={closed}
          onWrite={(evidence) => write({ evidence })}
          onLeave={onLeave}
        />
      </div>
      <Checkbox
        label={localized(framework.scale.strengthenFlag.name)}
        checked={scored.strengthen}
        disabled={closed}
        onChange={(event) => onChange({ ...scored, strengthen: event.target.checked }, false)}
      />
      <p className={styles.small} role="status">
        {lack === 'choice' && t('phone.scoring.choiceNeeded')}
      </p>
    </section>
  )
}
