import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, Framework, Profile } from '../../../../api/contract'
import { ProfileBars } from '../../../../chart/ProfileBars'
import { rowsOf } from '../../../../chart/profile/rows'
import { ProfileTable } from '../../../../chart/ProfileTable'
import { Button } from '../../../../ui/action/Button'
import { Folded } from '../../../../ui/screen/Folded'
import { useLocalized } from '../../../../ui/text/localized'
import { submittedTo } from '../../reads'
import { AgreedScores } from '../agreed/AgreedScores'
import { pace } from '../useRound'
import { Disagreements } from './disagreement/Disagreements'
import { Overall } from './Overall'
import { Picture } from './radar/Picture'
import { Texts } from './texts/Texts'
import styles from './results.module.css'

type Props = { assessment: Assessment; framework: Framework; profile: Profile; mayManage: boolean }

export function Numbers({ assessment, framework, profile, mayManage }: Props) {
  const { t, i18n } = useTranslation()
  const localized = useLocalized()
  const hasSheets = !assessment.anonymous && assessment.importedAt === null
  const sheets = useQuery({
    ...submittedTo(assessment.id),
    ...pace(assessment.state === 'OPEN'),
    enabled: hasSheets,
  })
  const rows = useMemo(
    () => rowsOf(framework.characteristics, profile.characteristics, localized),
    // oxlint-disable-next-line react/exhaustive-deps
    [framework, profile, i18n.language],
  )
  const assessors = sheets.data ?? []
  const label = t('round.results.label', { title: assessment.title })
  return (
    <>
      <section className={styles.section} aria-labelledby="results">
        <div className={styles.heading}>
          <h2 id="results">{t('round.results.title')}</h2>
          <Button onClick={() => window.print()}>{t('round.results.print')}</Button>
        </div>
        <Overall framework={framework} profile={profile} />
        <Picture framework={framework} rows={rows} sheets={assessors} label={label} />
      </section>
      <section className={styles.section} aria-labelledby="disagreements">
        <h2 id="disagreements">{t('round.disagreement.title')}</h2>
        <Disagreements framework={framework} profile={profile} />
      </section>
      <section className={styles.section} aria-labelledby="agreed">
        <h2 id="agreed">{t('round.agreed.title')}</h2>
        <AgreedScores assessment={assessment} framework={framework} rows={rows} mayManage={mayManage} />
      </section>
      {hasSheets && (
        <section className={styles.section} aria-labelledby="texts">
          <h2 id="texts">{t('round.texts.title')}</h2>
          <Texts framework={framework} sheets={assessors} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="numbers">
        <h2 id="numbers">{t('round.results.numbers')}</h2>
        <ProfileBars label={label} rows={rows} />
        <Folded title={t('chart.table.show')}>
          <ProfileTable caption={label} rows={rows} />
        </Folded>
      </section>
    </>
  )
}
