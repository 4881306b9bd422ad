import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { programmeOf } from '../../../api/programmes/programmes'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { ProgrammeHead } from '../frame/ProgrammeHead'
import { Brought } from './Brought'
import { LinksInto } from './LinksInto'
import { ManageProgramme } from './ManageProgramme'
import { People } from './people/People'
import styles from '../programmes.module.css'

/** How teams and evaluators come in, who is in, and what a coordinator can do with the programme. */
export function ManagePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const programme = useQuery(programmeOf(id))
  if (programme.isPending) return <Loading />
  if (!programme.data) return <PageProblem error={programme.error} onRetry={() => void programme.refetch()} />
  const { body, etag } = programme.data
  const isCoordinator = body.role === 'COORDINATOR'
  return (
    <div className={styles.page}>
      <ProgrammeHead programme={body} section={t('programmes.pages.manage')}>
        {isCoordinator && <p className={styles.lead}>{t('programmes.manage.lead')}</p>}
      </ProgrammeHead>
      {isCoordinator ? (
        <>
          <LinksInto programme={id} />
          <People programme={body} />
          <Brought programme={id} />
          <ManageProgramme programme={body} etag={etag} />
        </>
      ) : (
        <Notice actions={<LinkButton to={`/programmes/${id}`}>{t('programmes.manage.toPage')}</LinkButton>}>
          <p>{t('programmes.manage.coordinatorsOnly')}</p>
        </Notice>
      )}
    </div>
  )
}
