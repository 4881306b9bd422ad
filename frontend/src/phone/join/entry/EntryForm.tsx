import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { join, type Door } from '../../../api/workshops/phone/participant'
import type { Language, RoomLook } from '../../../api/workshops/types'
import { Button } from '../../../ui/action/Button'
import { Checkbox } from '../../../ui/field/Choice'
import { TextField } from '../../../ui/field/TextField'
import { participantId } from '../../device/place'
import type { Session } from '../../useSession'
import { LanguageRow } from '../LanguageRow'
import { Principles } from './Principles'
import { usePrinciples } from './usePrinciples'
import { useRefusal } from '../door/useRefusal'
import { useTry } from '../door/useTry'
import styles from '../join.module.css'

type Props = { look: RoomLook; door: Door; session: Session; onBack: () => void }

const nameLimit = 60

/** What this workshop is and what one agrees to. The name is asked only where names are used, and may be left out. */
export function EntryForm({ look, door, session, onBack }: Props) {
  const { t, i18n } = useTranslation()
  const refusal = useRefusal()
  const heading = useRef<HTMLHeadingElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [accepted, setAccepted] = useState(false)
  const [asked, setAsked] = useState(false)
  const [name, setName] = useState('')
  const { busy, error, attempt } = useTry()
  const principles = usePrinciples()

  useEffect(() => heading.current?.focus(), [])

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!accepted) return box.current?.querySelector('input')?.focus()
    return void attempt(async () => {
      const participant = await participantId(door.code)
      const { workshop } = await join({
        ...door,
        participant,
        language: i18n.language as Language,
        accepted: true,
        ...(look.anonymous || name.trim() === '' ? {} : { name: name.trim() }),
      })
      await session.enter(workshop, participant)
    })
  }
  return (
    <main className={styles.page}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div>
          <p className={styles.kicker}>{t('phone.entry.kicker')}</p>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {look.title}
          </h1>
          <p className={styles.lead}>{t(look.anonymous ? 'phone.entry.anonymous' : 'phone.entry.named')}</p>
        </div>
        <LanguageRow offered={look.languages} />
        {!look.anonymous && (
          <TextField
            label={t('phone.entry.name')}
            hint={t('phone.entry.nameHint')}
            error={undefined}
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={nameLimit}
            autoComplete="given-name"
          />
        )}
        <Principles exercise={principles} />
        <div ref={box} className={styles.accept}>
          <Checkbox
            label={t('phone.entry.accept')}
            checked={accepted}
            onChange={(event) => setAccepted(event.target.checked)}
            aria-describedby="door-error"
          />
        </div>
        <p id="door-error" role="alert" className={styles.wrong}>
          {asked && !accepted && t('phone.entry.acceptFirst')}
          {error !== null && refusal(error)}
        </p>
        <Button type="submit" variant="primary" busy={busy} className={styles.wide}>
          {t('phone.entry.go')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('phone.entry.otherCode')}
        </Button>
      </form>
    </main>
  )
}
