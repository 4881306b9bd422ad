import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { acceptInvitation } from '../../../api/session/invitations'
import { Button } from '../../../ui/action/Button'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { letGo } from '../../../ui/screen/useLinkToken'
import { wasMeant } from './intent'
import styles from '../account.module.css'

export function Accept({ token, name }: { token: string; name: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const accepting = useMutation({
    mutationFn: () => acceptInvitation(token),
    onSuccess: async (team) => {
      letGo('invitation')
      await navigate(`/teams/${team.id}`, { replace: true })
      await queries.invalidateQueries()
    },
  })
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    if (wasMeant()) accepting.mutate()
  }, [accepting])

  return (
    <div className={styles.ways}>
      <p>{t('account.invitation.youAre', { name })}</p>
      {accepting.isError && <ProblemNotice error={accepting.error} />}
      <Button variant="primary" busy={accepting.isPending} onClick={() => accepting.mutate()}>
        {t('account.invitation.accept')}
      </Button>
    </div>
  )
}
