import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupsOf, putGroups } from '../../../../api/workshops/people'
import type { AgendaActivity, Counts, GroupsBody, Workshop } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { arrangementOf, freeNumber, withMoved } from './arrange'
import { Fold } from '../Fold'
import { useReread } from '../stage/useReread'
import { FormAnew } from './FormAnew'
import { GroupList } from './GroupList'
import styles from './groups.module.css'

type Props = { workshop: Workshop; activity: AgendaActivity; counts: Counts | null }

const again = 4000

/** Who is with whom in this part; a latecomer is put where there is room. */
export function Groups({ workshop, activity, counts }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const options = groupsOf(workshop.id, activity.id)
  const groups = useQuery({ ...options, refetchOnMount: 'always', refetchInterval: again })
  const [isOpen, setIsOpen] = useState(activity.forming === 'FACILITATOR')
  const [before, setBefore] = useState<GroupsBody | null>(null)
  const { refetch } = groups
  // Who comes and goes is told at once; who chooses a group, or is moved by the other facilitator, by looking again.
  const heard = [counts?.joined, counts?.present, counts?.groups].join()
  useReread(heard, refetch)

  const arranging = useMutation({
    mutationFn: ({ body }: { body: GroupsBody; undo: GroupsBody | null }) =>
      putGroups(workshop.id, activity.id, body, groups.data?.etag ?? null),
    onSuccess: (answer, { undo }) => {
      queries.setQueryData(options.queryKey, answer)
      setBefore(undo)
    },
    onError: () => refetch(),
  })
  if (groups.isPending) return null
  if (!groups.data) return <ProblemNotice error={groups.error} onRetry={() => void refetch()} />
  const now = groups.data.body
  const present = { groups: arrangementOf(now) }
  const arrange = (body: GroupsBody) => {
    if (!arranging.isPending) arranging.mutate({ body, undo: now.groups.length > 0 ? present : null })
  }
  return (
    <Fold
      title={t('workshop.groups.title')}
      aside={[
        t('workshop.groups.count', { count: now.groups.length }),
        ...(now.without.length > 0 ? [t('workshop.groups.outside', { count: now.without.length })] : []),
      ].join(', ')}
      isOpen={isOpen}
      onToggle={setIsOpen}
    >
      <p className={styles.hint}>{t(`workshop.groups.by.${activity.forming}`)}</p>
      <div role="status">{arranging.isSuccess && <p>{t('workshop.groups.done')}</p>}</div>
      {arranging.isError && <ProblemNotice error={arranging.error} />}
      {before && (
        <Button variant="quiet" busy={arranging.isPending} onClick={() => arrange(before)}>
          {t('workshop.groups.undo')}
        </Button>
      )}
      <GroupList
        groups={now}
        onMove={(person, to) => arrange({ groups: withMoved(now, person, to ?? freeNumber(now)) })}
      />
      <FormAnew
        size={activity.groupSize ?? 2}
        hasGroups={now.groups.length > 0}
        busy={arranging.isPending}
        onForm={(size) => arrange({ size })}
      />
    </Fold>
  )
}
