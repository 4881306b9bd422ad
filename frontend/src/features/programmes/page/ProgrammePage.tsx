import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import type { Overview, ProgrammeInnovation } from '../../../api/programmes/contract'
import { innovationsIn, overviewOf, programmeOf } from '../../../api/programmes/programmes'
import { Button } from '../../../ui/action/Button'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { ProgrammeHead } from '../frame/ProgrammeHead'
import { Contents, type Part } from './head/Contents'
import { Counts } from './head/Counts'
import { Leave } from './Leave'
import { Places } from './Places'
import { Protection } from './Protection'
import { Results } from './Results'
import { Coverage } from './coverage/Coverage'
import styles from './page.module.css'

/** Many innovations seen together: what has been assessed, how the results spread and what has changed. */
export function ProgrammePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const [address, setAddress] = useSearchParams()
  const programme = useQuery(programmeOf(id))
  const overview = useQuery({
    ...overviewOf(id, address.get('version')),
    // Only of the same programme: another one's numbers may not stand under this one's name for a moment.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? keepPreviousData(before) : undefined),
  })
  const innovations = useQuery(innovationsIn(id))
  if (programme.isPending) return <Loading />
  if (!programme.data) return <PageProblem error={programme.error} onRetry={() => void programme.refetch()} />

  const { body } = programme.data
  const choose = (name: 'version' | 'group', value: string | null) =>
    setAddress(
      (present) => {
        const next = new URLSearchParams(present)
        if (value === null) next.delete(name)
        else next.set(name, value)
        return next
      },
      { preventScrollReset: true, replace: true },
    )
  return (
    <article className={styles.page}>
      <ProgrammeHead programme={body}>
        {body.description && <p className={styles.description}>{body.description}</p>}
        {overview.data && <Counts overview={overview.data} />}
        <div className={styles.top}>
          <Contents without={missingIn(overview.data, innovations.data)} />
          <Button onClick={() => window.print()}>{t('round.results.print')}</Button>
        </div>
      </ProgrammeHead>
      {overview.isError && <ProblemNotice error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.isPending && <Loading />}
      {innovations.data && <Coverage innovations={innovations.data} programme={id} role={body.role} />}
      {overview.data && <Results overview={overview.data} group={address.get('group')} onChoose={choose} />}
      {innovations.isError && (
        <ProblemNotice error={innovations.error} onRetry={() => void innovations.refetch()} />
      )}
      {innovations.data && <Places innovations={innovations.data} />}
      <Protection />
      <Leave programme={body} />
    </article>
  )
}

/** What there is nothing of yet has no place to lead to. */
function missingIn(overview?: Overview, innovations?: ProgrammeInnovation[]): Part[] {
  return [
    ...(overview?.results ? [] : ['change' as const]),
    ...(innovations?.some(({ sharing }) => sharing !== 'NOTHING')
      ? []
      : (['coverage', 'stages', 'cluster', 'transition'] as const)),
  ]
}
