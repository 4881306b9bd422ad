import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOutEverywhere } from '../../../api/session/account'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { leave } from '../signIn/leave'
import styles from '../account.module.css'

/** Signing out of everything at once, for whoever has lost a phone or used somebody else's computer. */
export function Devices() {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const leaving = useMutation({ mutationFn: signOutEverywhere, onSuccess: leave })
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={leaving.isPending}>
        {t('account.own.everywhere')}
      </Button>
      <Button onClick={() => setAsking(false)}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <section className={styles.section} aria-labelledby="own-devices">
      <h2 id="own-devices">{t('account.own.devices')}</h2>
      <p>{t('account.own.devicesText')}</p>
      <Button onClick={() => setAsking(true)}>{t('account.own.everywhere')}</Button>
      <Dialog
        open={asking}
        title={t('account.own.everywhereTitle')}
        onClose={() => setAsking(false)}
        onSubmit={() => leaving.mutate()}
        actions={actions}
      >
        <p>{t('account.own.everywhereText')}</p>
        {leaving.isError && <ProblemNotice error={leaving.error} />}
      </Dialog>
    </section>
  )
}
