import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exercises } from '../../../../api/instrument'
import type { GroupMember, Groups } from '../../../../api/workshops/types'
import { useLocalized } from '../../../../ui/text/localized'
import { usePersonName } from '../people/usePersonName'
import styles from './groups.module.css'

type Props = { groups: Groups; onMove: (person: number, to: number | null) => void }

export function GroupList({ groups, onMove }: Props) {
  const { t } = useTranslation()
  const stageNames = useStageNames()
  return (
    <ul className={styles.list}>
      {groups.groups.map(({ number, members, stages }) => (
        <li key={number}>
          <h3>
            {t('workshop.groups.group', { number })}
            {stages.length > 0 && <span className={styles.stages}>{stageNames(stages)}</span>}
          </h3>
          <Members members={members} of={number} groups={groups} onMove={onMove} />
        </li>
      ))}
      {groups.without.length > 0 && (
        <li className={styles.without}>
          <h3>{t('workshop.groups.without')}</h3>
          <Members members={groups.without} of={null} groups={groups} onMove={onMove} />
        </li>
      )}
    </ul>
  )
}

function Members({ members, of, groups, onMove }: Props & { members: GroupMember[]; of: number | null }) {
  const { t } = useTranslation()
  const nameOf = usePersonName()
  return (
    <ul className={styles.members}>
      {members.map((member) => (
        <li key={member.number}>
          <span className={member.present ? undefined : styles.away}>
            {nameOf(member)}
            {!member.present && ` (${t('workshop.people.away')})`}
          </span>
          <select
            className={styles.move}
            aria-label={t('workshop.groups.move', { name: nameOf(member) })}
            value={of ?? ''}
            onChange={(event) =>
              onMove(member.number, event.target.value === 'new' ? null : Number(event.target.value))
            }
          >
            {of === null && <option value="">{t('workshop.groups.choose')}</option>}
            {groups.groups.map(({ number }) => (
              <option key={number} value={number}>
                {t('workshop.groups.group', { number })}
              </option>
            ))}
            <option value="new">{t('workshop.groups.new')}</option>
          </select>
        </li>
      ))}
    </ul>
  )
}

function useStageNames() {
  const text = useLocalized()
  const { data = [] } = useQuery(exercises)
  const stages = data.find(({ kind }) => kind === 'spiral')?.stages ?? []
  return (ids: string[]) =>
    ids
      .map((id) => {
        const name = stages.find((stage) => stage.id === id)?.name
        return name ? text(name) : id
      })
      .join(', ')
}
