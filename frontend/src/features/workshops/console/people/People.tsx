import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Counts, Workshop } from '../../../../api/workshops/types'
import { participantsOf } from '../../../../api/workshops/people'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { Fold } from '../Fold'
import { useReread } from '../stage/useReread'
import styles from './people.module.css'
import { usePersonName } from './usePersonName'

/** Who is here. In an anonymous workshop these are numbers, and nobody knows whose. */
export function People({ workshop, counts }: { workshop: Workshop; counts: Counts | null }) {
  const { t } = useTranslation()
  const nameOf = usePersonName()
  const [isOpen, setIsOpen] = useState(false)
  const { joined = 0, present = 0 } = counts ?? {}
  const people = useQuery({ ...participantsOf(workshop.id), enabled: isOpen, refetchOnMount: 'always' })
  const { refetch } = people
  useReread([joined, present].join(), () => isOpen && refetch())
  return (
    <Fold
      title={t('workshop.people.title')}
      aside={t('workshop.people.present', { count: present, joined })}
      isOpen={isOpen}
      onToggle={setIsOpen}
    >
      {people.isError && <ProblemNotice error={people.error} onRetry={() => void refetch()} />}
      {people.data?.length === 0 && <p>{t('workshop.people.none')}</p>}
      <ul className={styles.list}>
        {people.data?.map((person) => (
          <li key={person.number}>
            {nameOf(person)}
            <span className={styles.soft}>
              {t(`workshop.language.${person.language}`)}
              {!person.present && ` · ${t('workshop.people.away')}`}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
