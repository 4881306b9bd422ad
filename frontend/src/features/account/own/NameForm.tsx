import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../api/contract'
import { ownAccount, rename } from '../../../api/session/account'
import { sessionQuery } from '../../../api/session/session'
import { TextField } from '../../../ui/field/TextField'
import { AccountForm } from '../form/AccountForm'
import { nameFault } from '../form/faults'
import { useFaultText } from '../form/useFaultText'
import { useSending } from '../form/useSending'
import { Done } from './Done'
import styles from '../account.module.css'

export function NameForm({ account, etag }: { account: Account; etag: string | null }) {
  const { t } = useTranslation()
  const text = useFaultText()
  const queries = useQueryClient()
  const [name, setName] = useState(account.name)
  const { done, ...sending } = useSending({
    fields: ['name'],
    check: () => ({ name: nameFault(name) }),
    send: () => rename(name.trim(), etag),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: ownAccount.queryKey })
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
  })
  return (
    <section className={styles.section} aria-labelledby="own-name">
      <h2 id="own-name">{t('account.own.basics')}</h2>
      <p>{t('account.own.signedInAs', { email: account.email })}</p>
      <AccountForm
        name={t('account.field.name')}
        submit={t('account.own.saveName')}
        variant="secondary"
        {...sending}
      >
        <TextField
          id="name"
          label={t('account.field.name')}
          hint={t('account.field.nameHint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={text('name', sending.faults['name'])}
          autoComplete="name"
        />
      </AccountForm>
      <Done text={done && name.trim() === account.name ? t('account.own.nameSaved') : ''} />
    </section>
  )
}
