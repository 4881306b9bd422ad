import { useTranslation } from 'react-i18next'
import type { Framework } from '../../../../api/contract'
import type { ProgrammeChange } from '../../../../api/programmes/contract'
import { useLocalized } from '../../../../ui/text/localized'
import { ChangeTable } from './ChangeTable'
import { changedRows, withVerdict } from './changed'

type Props = { framework: Framework; change: ProgrammeChange }

/** Change in sentences with its counts, never an arrow: an arrow looks surer than a few innovations are. */
export function Changed({ framework, change }: Props) {
  const { t } = useTranslation()
  const text = useLocalized()
  const rows = changedRows(framework.characteristics, change)
  const names = (verdict: 'UP' | 'DOWN') =>
    withVerdict(rows, verdict)
      .map(({ shortName }) => text(shortName))
      .join(', ')
  const [risen, fallen] = [names('UP'), names('DOWN')]
  return (
    <section aria-labelledby="change">
      <h2 id="change">{t('programmes.change.title')}</h2>
      {rows.length === 0 ? (
        <p>{t(`programmes.change.${change.suppressed ?? 'none'}`)}</p>
      ) : (
        <>
          <p>{t('programmes.change.matched', { count: change.matched })}</p>
          <p>{t('programmes.change.what')}</p>
          {risen && (
            <p>
              <strong>{t('programmes.verdict.UP')}:</strong> {risen}
            </p>
          )}
          {fallen && (
            <p>
              <strong>{t('programmes.verdict.DOWN')}:</strong> {fallen}
            </p>
          )}
          {!risen && !fallen && <p>{t('programmes.change.unclear')}</p>}
          <ChangeTable rows={rows} />
          {rows.length < framework.characteristics.length && <p>{t('programmes.change.absent')}</p>}
        </>
      )}
    </section>
  )
}
