import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ProgrammeOffer } from '../../../api/programmes/contract'
import { becomeEvaluator } from '../../../api/programmes/people'
import { programmeChanged } from '../../../api/programmes/programmes'
import { sessionQuery } from '../../../api/session/session'
import { Button } from '../../../ui/action/Button'
import { LinkButton } from '../../../ui/action/LinkButton'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { letGo } from '../../../ui/screen/useLinkToken'
import { programmeToken } from './token'
import styles from '../programmes.module.css'

type Props = { link: string; offer: ProgrammeOffer }

/** Said once before it happens: from then on the others in the programme see one's name. */
export function JoinEvaluator({ link, offer }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const session = useQuery(sessionQuery)
  const account = session.data?.account
  const joining = useMutation({
    mutationFn: (me: string) => becomeEvaluator(offer.programme, me, link),
    onSuccess: async () => {
      letGo(programmeToken)
      await navigate(`/programmes/${offer.programme}`, { replace: true })
      return programmeChanged(queries, offer.programme)
    },
  })
  return (
    <div>
      <p>{t('programmes.join.EVALUATOR.what')}</p>
      {account && <p>{t('programmes.join.youAre', { name: account.name })}</p>}
      {joining.isError && <ProblemNotice error={joining.error} />}
      <div className={styles.actions}>
        <Button
          variant="primary"
          busy={joining.isPending || !account}
          onClick={() => account && joining.mutate(account.id)}
        >
          {t('programmes.join.EVALUATOR.submit')}
        </Button>
        <LinkButton variant="quiet" to="/programmes">
          {t('ui.cancel')}
        </LinkButton>
      </div>
    </div>
  )
}
