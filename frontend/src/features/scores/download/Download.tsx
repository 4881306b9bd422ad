import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Team } from '../../../api/contract'
import { anyScores, type Format } from '../../../api/scores/scores'
import { Button } from '../../../ui/action/Button'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { Radio } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { filtersOf, isBackwards, pickedIn, withPicked } from './filters'
import { Filters } from './Filters'
import { Progress } from './Progress'
import styles from '../scores.module.css'
import { useDownload } from './useDownload'

const formats: Format[] = ['xlsx', 'csv']

/** All closed rounds of a team as one file; what is picked stands in the address. */
export function Download({ team }: { team: Team }) {
  const { t } = useTranslation()
  const [address, setAddress] = useSearchParams()
  const [format, setFormat] = useState<Format>('xlsx')
  const download = useDownload(team.name)
  const picked = pickedIn(address)
  const filters = filtersOf(team.id, picked)
  const isWrong = isBackwards(picked)
  const any = useQuery({ ...anyScores(filters), enabled: !isWrong, placeholderData: (before) => before })
  const isFiltered = Object.keys(filters).length > 1
  return (
    <section aria-labelledby="download">
      <h2 id="download">{t('scores.download.title')}</h2>
      <p>{t('scores.download.what')}</p>
      {(any.data || isFiltered) && (
        <Filters
          team={team.id}
          picked={picked}
          onPick={(part) =>
            setAddress((before) => withPicked(before, part), { replace: true, preventScrollReset: true })
          }
        />
      )}
      <p role="status" className={styles.outcome}>
        {!isWrong && any.data === false && t(isFiltered ? 'scores.download.nothing' : 'scores.download.none')}
      </p>
      {any.isError && <ProblemNotice error={any.error} onRetry={() => void any.refetch()} />}
      {any.data && !isWrong && (
        <>
          <ChoiceGroup legend={t('scores.download.format')} error={undefined}>
            {formats.map((each) => (
              <Radio
                key={each}
                name="format"
                label={t(`scores.download.as.${each}`)}
                detail={t(`scores.download.means.${each}`)}
                checked={format === each}
                onChange={() => setFormat(each)}
              />
            ))}
          </ChoiceGroup>
          <div className={styles.actions}>
            <Button
              variant="primary"
              busy={download.isPending}
              onClick={() => download.mutate({ format, filters })}
            >
              {t('scores.download.action')}
            </Button>
            {download.isPending && (
              <Button variant="quiet" onClick={download.stop}>
                {t('scores.download.stop')}
              </Button>
            )}
          </div>
          <Progress {...download} saved={download.data} />
        </>
      )}
    </section>
  )
}
