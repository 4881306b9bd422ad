import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SpiralMark } from '../../chart/SpiralMark'
import { ApiError } from '../../api/problem'
import { lookInto, type Door } from '../../api/workshops/phone/participant'
import type { RoomLook } from '../../api/workshops/types'
import { Loading } from '../../ui/feedback/Loading'
import { Notice } from '../../ui/feedback/Notice'
import { placeNow } from '../device/place'
import type { Session } from '../useSession'
import { languageIn } from '../words/languages'
import { speak } from '../words/speak'
import { AgainForm } from './door/AgainForm'
import { CodeForm } from './door/CodeForm'
import { EntryForm } from './entry/EntryForm'
import { LanguageRow } from './LanguageRow'
import { useTry } from './door/useTry'
import styles from './join.module.css'

type Props = { door: Door | null; session: Session; lost: boolean }

/** The door: a code, what the workshop is, what is agreed on, and in. */
export function JoinPage({ door: given, session, lost }: Props) {
  const { t, i18n } = useTranslation()
  const [door, setDoor] = useState<Door | null>(null)
  const [look, setLook] = useState<RoomLook | null>(null)
  const { busy, error, attempt } = useTry()
  const wasGiven = useRef(false)

  const knock = (at: Door) =>
    attempt(async () => {
      const room = await lookInto(at)
      const place = await placeNow()
      if (place?.workshop === room.id) return session.resume(place)
      // Said before anybody reads principles and writes a name in vain.
      if (room.state === 'CLOSED') throw new ApiError('workshop-closed', 409, [], room.title)
      await speak(languageIn(room.languages, i18n.language))
      setDoor(at)
      setLook(room)
    })

  useEffect(() => {
    if (!given || wasGiven.current) return
    wasGiven.current = true
    void knock(given)
    // The square on the wall is read once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [given])

  if (look && door)
    return <EntryForm look={look} door={door} session={session} onBack={() => setLook(null)} />
  if (busy && given && !error) return <Loading />
  return (
    <main className={styles.page}>
      <p className={styles.mark}>
        <SpiralMark size={40} cut="large" /> Spiraali
      </p>
      <h1>{t('phone.door.title')}</h1>
      {lost && (
        <Notice kind="warning" live>
          <p>{t('phone.door.lost')}</p>
        </Notice>
      )}
      <CodeForm
        initial={given?.code ?? ''}
        busy={busy}
        error={error}
        onCode={(code) => void knock({ code })}
      />
      <LanguageRow />
      <AgainForm session={session} />
    </main>
  )
}
