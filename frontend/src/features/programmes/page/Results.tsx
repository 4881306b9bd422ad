import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { frameworkOf } from '../../../api/instrument'
import type { Overview } from '../../../api/programmes/contract'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { VersionPicker } from './VersionPicker'
import { Changed } from './change/Changed'
import { Spread } from './spread/Spread'
import styles from './page.module.css'

type Props = {
  overview: Overview
  /** the part of the programme that the address asks for */
  group: string | null
  onChoose: (name: 'version' | 'group', value: string | null) => void
}

/** What the rounds tell together; where it may not be told yet, why. */
export function Results({ overview, group, onChoose }: Props) {
  const { t } = useTranslation()
  const { framework, frameworkVersion, versions, withheld, leftOut, results, change, counts } = overview
  const instrument = useQuery(frameworkOf(framework, frameworkVersion))
  return (
    <>
      <section aria-labelledby="results">
        <h2 id="results">{t('programmes.spread.title')}</h2>
        <VersionPicker
          versions={versions}
          version={frameworkVersion}
          onChange={(version) => onChoose('version', version)}
        />
        {withheld !== null && (
          <EmptyState title={t(`programmes.withheld.${withheld}.title`)}>
            <p>{t(`programmes.withheld.${withheld}.text`, { count: counts.sharingResults })}</p>
          </EmptyState>
        )}
        {leftOut > 0 && (
          <div className={styles.notices}>
            <Notice>
              <p>{t('programmes.leftOut', { count: leftOut })}</p>
            </Notice>
          </div>
        )}
        {instrument.isPending && <Loading />}
        {instrument.isError && (
          <ProblemNotice error={instrument.error} onRetry={() => void instrument.refetch()} />
        )}
        {instrument.data && results && (
          <Spread
            framework={instrument.data}
            results={results}
            breakdowns={overview.breakdowns}
            group={group}
            onGroup={(chosen) => onChoose('group', chosen)}
          />
        )}
      </section>
      {instrument.data && results && <Changed framework={instrument.data} change={change} />}
    </>
  )
}
