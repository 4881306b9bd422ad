import { useTranslation } from 'react-i18next'
import { notShown, type By, type Group } from './groups'
import { useGroupName } from './useGroupName'
import styles from './spread.module.css'

const kinds: By[] = ['OBJECTIVE', 'STAGE', 'COUNTY']

/** Which parts are not shown by themselves, and why: what is left out in silence looks like a fault. */
export function NotShown({ groups }: { groups: Group[] }) {
  const { t } = useTranslation()
  const { plain } = useGroupName()
  const reasons = notShown(groups)
  if (reasons.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{t('programmes.notShown.title')}</h3>
      <dl className={styles.notShown}>
        {reasons.map(({ reason, groups: of }) => (
          <div key={reason}>
            <dt>{t(`programmes.notShown.${reason}`)}</dt>
            {kinds
              .map((by) => ({ by, names: of.filter((group) => group.by === by).map(plain) }))
              .filter(({ names }) => names.length > 0)
              .map(({ by, names }) => (
                <dd key={by}>{t(`programmes.by.${by}`, { name: names.join(', ') })}</dd>
              ))}
          </div>
        ))}
      </dl>
    </>
  )
}
