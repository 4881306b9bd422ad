import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { v4 as uuid } from 'uuid'
import { joinAgain } from '../../../api/workshops/phone/participant'
import { Button } from '../../../ui/action/Button'
import { TextField } from '../../../ui/field/TextField'
import type { Session } from '../../useSession'
import { typedCode } from './code'
import { useRefusal } from './useRefusal'
import { useTry } from './useTry'
import styles from '../join.module.css'

/** For whoever was in the room on another device, or had this one forget. */
export function AgainForm({ session }: { session: Session }) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const [code, setCode] = useState('')
  const [rejoin, setRejoin] = useState('')
  const { busy, error, attempt } = useTry()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void attempt(async () => {
      const { workshop } = await joinAgain(typedCode(code), typedCode(rejoin))
      await session.enter(workshop, uuid())
    })
  }
  return (
    <details className={styles.again}>
      <summary>{t('phone.again.title')}</summary>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{t('phone.again.text')}</p>
        <TextField
          label={t('phone.door.code')}
          error={undefined}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          label={t('phone.again.code')}
          error={error ? refusal(error) : undefined}
          value={rejoin}
          onChange={(event) => setRejoin(event.target.value)}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" busy={busy} className={styles.wide}>
          {t('phone.again.go')}
        </Button>
      </form>
    </details>
  )
}
