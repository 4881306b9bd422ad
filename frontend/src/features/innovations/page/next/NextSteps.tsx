import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exercises } from '../../../../api/instrument'
import type { Framework, Profile } from '../../../../api/contract'
import { NextStep } from './NextStep'
import { stepsFrom } from './nextSteps'
import styles from './next.module.css'

const atFirst = 3

/** What to talk about next. A few at first: eleven at once would be nobody's next step. */
export function NextSteps({ framework, profile }: { framework: Framework; profile: Profile }) {
  const { t } = useTranslation()
  const { data = [] } = useQuery(exercises)
  const steps = stepsFrom(framework, profile)
  const [first, rest] = [steps.slice(0, atFirst), steps.slice(atFirst)]
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">{t('next.title')}</h2>
      <p>{t(steps.length === 0 ? 'next.nothing' : 'next.lead')}</p>
      <ol className={styles.steps}>
        {first.map((step) => (
          <NextStep key={step.characteristic.id} step={step} exercises={data} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('next.more', { count: rest.length })}</summary>
          <ol className={styles.steps} start={atFirst + 1}>
            {rest.map((step) => (
              <NextStep key={step.characteristic.id} step={step} exercises={data} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
