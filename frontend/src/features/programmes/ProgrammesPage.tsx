import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { myProgrammes } from '../../api/programmes/programmes'
import { Button } from '../../ui/action/Button'
import { LinkButton } from '../../ui/action/LinkButton'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Loading } from '../../ui/feedback/Loading'
import { ProblemNotice } from '../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../ui/text/PageHeading'
import links from '../../ui/list/links.module.css'
import styles from './programmes.module.css'

/** The programmes one coordinates, evaluates or takes part in with an innovation. */
export function ProgrammesPage() {
  const { t } = useTranslation()
  const programmes = useInfiniteQuery(myProgrammes)
  const items = programmes.data?.pages.flatMap((page) => page.items)
  return (
    <>
      <div className={styles.top}>
        <div>
          <PageHeading title={t('programmes.title')} />
          <p className={styles.lead}>{t('programmes.lead')}</p>
        </div>
        {items && items.length > 0 && <LinkButton to="/programmes/new">{t('programmes.add')}</LinkButton>}
      </div>
      {programmes.isPending && <Loading />}
      {programmes.isError && (
        <ProblemNotice error={programmes.error} onRetry={() => void programmes.refetch()} />
      )}
      {items?.length === 0 && <NoProgrammes />}
      {items && items.length > 0 && (
        <ul className={links.list}>
          {items.map(({ id, name, role, innovations }) => (
            <li key={id} className={links.one}>
              <h2>
                <Link to={`/programmes/${id}`}>{name}</Link>
              </h2>
              <p>
                {[t(`programmes.youAre.${role}`), t('programmes.innovations', { count: innovations })].join(
                  ' · ',
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {programmes.hasNextPage && (
        <Button busy={programmes.isFetchingNextPage} onClick={() => void programmes.fetchNextPage()}>
          {programmes.isFetchingNextPage ? t('ui.loading') : t('programmes.more')}
        </Button>
      )}
    </>
  )
}

function NoProgrammes() {
  const { t } = useTranslation()
  const make = (
    <LinkButton to="/programmes/new" variant="primary">
      {t('programmes.add')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('programmes.none.title')} action={make}>
      <p>{t('programmes.none.text')}</p>
      <p>{t('programmes.none.invited')}</p>
    </EmptyState>
  )
}
