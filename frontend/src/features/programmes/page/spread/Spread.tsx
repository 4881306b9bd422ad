import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Framework } from '../../../../api/contract'
import type { Breakdown, Spread as All } from '../../../../api/programmes/contract'
import { DotPlot } from '../../../../chart/dots/DotPlot'
import { DotTable } from '../../../../chart/dots/DotTable'
import { dotRowsOf } from '../../../../chart/dots/dots'
import { Notice } from '../../../../ui/feedback/Notice'
import { Folded } from '../../../../ui/screen/Folded'
import { useLocalized } from '../../../../ui/text/localized'
import { GroupPicker } from './GroupPicker'
import { NotShown } from './NotShown'
import { chosenOf, groupsOf } from './groups'
import { useGroupName } from './useGroupName'
import styles from './spread.module.css'

type Props = {
  framework: Framework
  results: All
  breakdowns: Breakdown[]
  group: string | null
  onGroup: (group: string | null) => void
}

/** How the innovations spread on each characteristic, all of them or a part of the programme. */
export function Spread({ framework, results, breakdowns, group: asked, onGroup }: Props) {
  const { t, i18n } = useTranslation()
  const text = useLocalized()
  const name = useGroupName()
  const groups = groupsOf(breakdowns)
  const { group, characteristics, refused } = chosenOf(results, groups, asked)
  const rows = useMemo(
    () => dotRowsOf(framework.characteristics, characteristics, text),
    // oxlint-disable-next-line react/exhaustive-deps
    [framework, characteristics, i18n.language],
  )
  const title = group ? name.whole(group) : t('programmes.spread.all')
  const label = t('programmes.spread.label', { title })
  return (
    <>
      <p>{t('programmes.spread.what')}</p>
      <GroupPicker groups={groups} chosen={group} innovations={results.innovations} onChange={onGroup} />
      {refused && (
        <Notice>
          <p>
            {t(`programmes.refused.${refused.cell.suppressed ?? 'TOO_FEW_INNOVATIONS'}`, {
              name: name.whole(refused),
            })}
          </p>
        </Notice>
      )}
      {/* Always there, so that a change of what is drawn is heard. */}
      <h3 className={styles.title} aria-live="polite">
        {title}
        {', '}
        {t('programmes.innovations', { count: group?.cell.assessed ?? results.innovations })}
      </h3>
      <DotPlot
        label={label}
        rows={rows}
        groups={framework.groups.map(({ id, name: words }) => ({ id, name: text(words) }))}
      />
      <Folded title={t('chart.table.show')}>
        <DotTable caption={label} rows={rows} />
      </Folded>
      <NotShown groups={groups} />
    </>
  )
}
