import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { myProgrammes } from '../../../api/programmes/programmes'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Skeleton } from './Skeleton'

/** Innovations belong to a team, but whoever evaluates or coordinates a programme may need none. */
export function NoTeam() {
  const { t } = useTranslation()
  const programmes = useInfiniteQuery(myProgrammes)
  if (programmes.isPending) return <Skeleton />
  const [first, ...others] = programmes.data?.pages.flatMap((page) => page.items) ?? []
  if (first) {
    const to = others.length > 0 ? '/programmes' : `/programmes/${first.id}`
    const open = (
      <LinkButton to={to} variant="primary">
        {others.length > 0
          ? t('teams.toProgrammes')
          : t('innovations.noTeam.inProgrammes.one', { name: first.name })}
      </LinkButton>
    )
    return (
      <EmptyState title={t('innovations.noTeam.inProgrammes.title')} action={open}>
        <p>{t('innovations.noTeam.inProgrammes.text')}</p>
      </EmptyState>
    )
  }
  const make = (
    <LinkButton to="/teams/new" variant="primary">
      {t('innovations.noTeam.make')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('innovations.noTeam.title')} action={make}>
      <p>{t('innovations.noTeam.text')}</p>
      <p>{t('innovations.noTeam.invited')}</p>
    </EmptyState>
  )
}
