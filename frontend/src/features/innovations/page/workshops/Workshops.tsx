import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Innovation } from '../../../../api/contract'
import { workshopsBy } from '../../../../api/workshops/workshops'
import { dateOf } from '../../../../ui/text/dates'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import styles from '../rounds/rounds.module.css'

/** The workshops that dealt with the innovation. Beside its results they are an extra: none, or none to be had, is no news. */
export function Workshops({ innovation }: { innovation: Innovation }) {
  const { t, i18n } = useTranslation()
  const workshops = useInfiniteQuery(workshopsBy({ innovation: innovation.id }))
  const items = workshops.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return null
  return (
    <section aria-labelledby="workshops">
      <h2 id="workshops">{t('room.workshops.title')}</h2>
      <ul className={styles.list}>
        {items.map(({ id, title, state, startedAt, createdAt }) => (
          <li key={id}>
            <Link to={`/workshops/${id}`}>{title}</Link>
            <span className={styles.facts}>
              {dateOf(startedAt ?? createdAt, i18n.language)} · {t(`room.workshops.state.${state}`)}
              {state !== 'DRAFT' && (
                <>
                  {' · '}
                  <Link to={`/workshops/${id}/memo`}>
                    {t('room.workshops.memo')}
                    <VisuallyHidden>: {title}</VisuallyHidden>
                  </Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
