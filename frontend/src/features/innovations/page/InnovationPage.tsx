import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { Innovation } from '../../../api/contract'
import { innovationOf } from '../../../api/innovations'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { Facts } from './Facts'
import { Manage } from './Manage'
import { Results } from './Results'
import { OpenRounds } from './rounds/OpenRounds'
import { Workshops } from './workshops/Workshops'
import styles from './page.module.css'

type Props = {
  /** what others know of it */
  beside: (innovation: Innovation) => ReactNode
}

/** One innovation: what it is, the rounds now open, and what the closed ones tell. */
export function InnovationPage({ beside }: Props) {
  const { id = '' } = useParams()
  const innovation = useQuery(innovationOf(id))
  if (innovation.isPending) return <Loading />
  if (!innovation.data)
    return <PageProblem error={innovation.error} onRetry={() => void innovation.refetch()} />
  const { body, etag } = innovation.data
  return (
    <article className={styles.page}>
      <div className={styles.intro}>
        <PageHeading title={body.name} />
        <Facts innovation={body} />
      </div>
      <OpenRounds innovation={body} />
      <Workshops innovation={body} />
      <Results innovation={body} />
      {beside(body)}
      <Manage innovation={body} etag={etag} />
    </article>
  )
}
