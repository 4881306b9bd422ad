import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
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
  Beside: ComponentType<{ innovation: Innovation }>
}

/** One innovation: what it is, the rounds now open, and what the closed ones tell. */
export function InnovationPage({ Beside }: Props) {
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
      <Beside innovation={body} />
      <Manage innovation={body} etag={etag} />
    </article>
  )
}
