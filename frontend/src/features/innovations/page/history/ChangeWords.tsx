import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Change, Profile } from '../../../../api/contract'
import { frameworkOf } from '../../../../api/instrument'
import { useLocalized } from '../../../../ui/text/localized'
import { movedIn, type Moved } from './change'
import styles from './history.module.css'

type Props = { change: Change; profile: Profile; since: string }

/** Change in sentences with its numbers of pairs, never an arrow: an arrow looks surer than a few answers are. */
export function ChangeWords({ change, profile, since }: Props) {
  const { t } = useTranslation()
  const text = useLocalized()
  const { data: framework } = useQuery(frameworkOf(profile.framework, profile.frameworkVersion))
  const { pairs, up, down, verdict } = change.overall
  const { risen, fallen } = framework ? movedIn(change, framework) : { risen: [], fallen: [] }
  const names = (moved: Moved[]) =>
    moved
      .map(({ characteristic, change: of }) =>
        t('history.pairs', { name: text(characteristic.shortName), up: of.up, down: of.down }),
      )
      .join(', ')
  if (change.matched === 0) return <p className={styles.change}>{t('history.noMatch', { title: since })}</p>
  return (
    <div className={styles.change}>
      <p>
        {t(`history.${verdict}`, { pairs, up, down })}{' '}
        {t('history.matched', { count: change.matched, title: since })}
      </p>
      {risen.length > 0 && (
        <p>
          <strong>{t('history.risen')}:</strong> {names(risen)}
        </p>
      )}
      {fallen.length > 0 && (
        <p>
          <strong>{t('history.fallen')}:</strong> {names(fallen)}
        </p>
      )}
    </div>
  )
}
