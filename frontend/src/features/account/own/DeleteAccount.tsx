import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../api/contract'
import { ApiError } from '../../../api/problem'
import { deleteAccount } from '../../../api/session/account'
import { Button } from '../../../ui/action/Button'
import { ConfirmByName } from '../../../ui/dialog/ConfirmByName'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'
import { leave } from '../signIn/leave'
import styles from '../account.module.css'

/** Asks for the address, because nothing brings the account back. */
export function DeleteAccount({ account: { email }, etag }: { account: Account; etag: string | null }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const [asking, setAsking] = useState(false)
  const deleting = useMutation({ mutationFn: () => deleteAccount(etag), onSuccess: leave })
  const refusal = (error: unknown) =>
    error instanceof ApiError && error.kind === 'last-owner' ? t('account.own.lastOwner') : problem(error)
  return (
    <section className={styles.section} aria-labelledby="own-delete">
      <h2 id="own-delete">{t('account.own.delete')}</h2>
      <p>{t('account.own.deleteText')}</p>
      <Button onClick={() => setAsking(true)}>{t('account.own.delete')}</Button>
      <ConfirmByName
        open={asking}
        title={t('account.own.deleteTitle')}
        name={email}
        words={{ ask: t('account.own.typeEmail', { email }), differs: t('account.own.emailDiffers') }}
        confirm={t('account.own.deleteConfirm')}
        busy={deleting.isPending}
        error={deleting.isError ? refusal(deleting.error) : undefined}
        onConfirm={() => deleting.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('account.own.deleteGone')}</p>
        <p>{t('account.own.deleteStays')}</p>
      </ConfirmByName>
    </section>
  )
}
