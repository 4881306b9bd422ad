import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { memoOf } from '../../../api/workshops/memo'
import { workshopOf } from '../../../api/workshops/workshops'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { useTitle } from '../agenda/titles'
import { NoteList } from '../results/notes/NoteList'
import { Actions } from './actions/Actions'
import { missingFrom, partsOf, starredIn } from './contents'
import { Head } from './Head'
import { Missing } from './Missing'
import { MemoPart } from './MemoPart'
import styles from './memo.module.css'

const LIVE_PACE = 10_000

/** What a workshop leaves behind: the notes that matter most, the next steps, and everything revealed, by part. */
export function MemoPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const title = useTitle()
  const workshop = useQuery(workshopOf(id))
  const isLive = workshop.data?.body.state === 'LIVE'
  const memo = useQuery({ ...memoOf(id), refetchInterval: isLive && LIVE_PACE })
  const error = workshop.error ?? memo.error
  if (!workshop.data || !memo.data)
    return error ? (
      <PageProblem error={error} onRetry={() => void Promise.all([workshop.refetch(), memo.refetch()])} />
    ) : (
      <Loading />
    )

  const { body } = workshop.data
  const starred = starredIn(memo.data)
  return (
    <article className={styles.page}>
      <Head memo={memo.data} isLive={isLive} />
      {starred.length > 0 && (
        <section aria-labelledby="starred">
          <h2 id="starred">{t('room.memo.starred')}</h2>
          <NoteList notes={starred} />
        </section>
      )}
      <Actions workshop={id} mayRun={body.mayRun} />
      {partsOf(memo.data).map((part) => (
        <MemoPart
          key={part.activity}
          workshop={id}
          title={title(part.title)}
          minimumGroup={body.anonymous ? body.minimumGroup : null}
          part={part}
        />
      ))}
      <Missing parts={missingFrom(memo.data, body.activities)} isLive={isLive} />
    </article>
  )
}
