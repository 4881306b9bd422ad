import { useTranslation } from 'react-i18next'
import type { AgendaActivity } from '../../../../api/workshops/types'
import { useLabel } from '../../../../exercise/names/useNames'
import type { Part } from '../../../../exercise/sheet/parts'
import { askedIn } from './asked'
import { sizeFor } from '../scene'
import styles from './asking.module.css'

type Props = { activity: AgendaActivity; parts: Part[] }

/** What is asked, so that nobody has to look for it on the phone. */
export function Prompts({ activity, parts }: Props) {
  const { t } = useTranslation()
  const say = useLabel()
  const { lead: said, asked, more } = askedIn(parts, say)
  const lead = activity.innovationName ? [activity.innovationName, ...said] : said
  return (
    <div className={styles.prompts} data-size={sizeFor([...lead, ...asked])}>
      {lead.map((text) => (
        <p key={text} className={styles.lead} dir="auto">
          {text}
        </p>
      ))}
      {asked.length > 0 && (
        <ol>
          {asked.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {more > 0 && <p className={styles.soft}>{t('room.screen.morePrompts', { count: more })}</p>}
    </div>
  )
}
