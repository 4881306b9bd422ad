import { useTranslation } from 'react-i18next'
import { notShown, type Group } from './groups'
import { useGroupName } from './useGroupName'

/** Which parts are not shown by themselves, and why: what is left out in silence looks like a fault. */
export function NotShown({ groups }: { groups: Group[] }) {
  const { t } = useTranslation()
  const { whole } = useGroupName()
  const reasons = notShown(groups)
  if (reasons.length === 0) return null
  return (
    <>
      <h3>{t('programmes.notShown.title')}</h3>
      <dl>
        {reasons.map(({ reason, groups: of }) => (
          <div key={reason}>
            <dt>{t(`programmes.notShown.${reason}`)}</dt>
            <dd>{of.map(whole).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
