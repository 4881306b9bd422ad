import { useTranslation } from 'react-i18next'
import { useSecondsLeft } from '../../api/feed/useSecondsLeft'
import type { Stage } from '../../api/workshops/types'
import { Notice } from '../../ui/feedback/Notice'

type Props = {
  stage: Stage
  offset: number
  takes: boolean
  held: boolean
  /** all that was answered here is with the server */
  saved: boolean
  kind: string
}

/** In one sentence: whether answers are taken, and where to look. */
export function Standing({ stage, offset, takes, held, saved, kind }: Props) {
  const { t } = useTranslation()
  const seconds = useSecondsLeft(stage.endsAt, offset)
  const words = () => {
    if (held) return null
    if (stage.revealed && kind !== 'summary') return t('phone.part.revealed')
    if (!takes && kind === 'summary') return t('phone.part.starsClosed')
    if (!takes) return t(saved ? 'phone.part.closed' : 'phone.part.closedFor')
    return seconds === 0 ? t('phone.part.grace') : null
  }
  const said = words()
  return (
    <div role="status">
      {said && (
        <Notice>
          <p>{said}</p>
        </Notice>
      )}
    </div>
  )
}
