import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Programme } from '../../../api/programmes/contract'
import { PageHead } from '../../../ui/text/PageHead'

type Props = {
  programme: Programme
  /** the name of the page within the programme; without it this is the programme's own page */
  section?: string
  children: ReactNode
}

/** A programme's pages: for coordinators there is a second one. */
export function ProgrammeHead({ programme, section, children }: Props) {
  const { t } = useTranslation()
  const home = `/programmes/${programme.id}`
  const pages = [
    { to: home, name: t('programmes.pages.page') },
    { to: `${home}/manage`, name: t('programmes.pages.manage') },
  ]
  return (
    <PageHead
      of={{ to: home, name: programme.name }}
      all={{ to: '/programmes', name: t('programmes.title') }}
      section={section}
      pages={programme.role === 'COORDINATOR' ? pages : []}
      pagesLabel={t('programmes.pages.label')}
    >
      {children}
    </PageHead>
  )
}
