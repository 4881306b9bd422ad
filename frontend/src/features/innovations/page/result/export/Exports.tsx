import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RadarContent } from '../../../../../chart/drawing/RadarFigure'
import type { ProfileRow } from '../../../../../chart/profile/profile'
import { Button } from '../../../../../ui/action/Button'
import { Notice } from '../../../../../ui/feedback/Notice'
import { useCsvTitles } from './useCsvTitles'
import styles from '../result.module.css'

type Format = 'svg' | 'png' | 'csv'
type Props = { title: string; description: string; content: RadarContent; rows: ProfileRow[] }

/** The picture as it is picked and the table as it is shown. What makes the files is loaded with the first press. */
export function Exports({ title, description, content, rows }: Props) {
  const { t } = useTranslation()
  const titles = useCsvTitles()
  const words = {
    title,
    description,
    agreed: t('chart.agreed'),
    strengthen: t('chart.strengthen'),
    notScored: t('chart.notScored'),
  }
  const exporting = useMutation({
    mutationFn: async (format: Format) => {
      const { makeFile } = await import('./makeFile')
      await makeFile(format, title, { content, words, rows, titles })
    },
  })
  return (
    <div className={styles.exports} role="group" aria-label={t('result.export')}>
      <span className={styles.exportLabel}>{t('result.export')}</span>
      <Button variant="quiet" onClick={() => exporting.mutate('svg')}>
        {t('result.exportSvg')}
      </Button>
      <Button variant="quiet" onClick={() => exporting.mutate('png')}>
        {t('result.exportPng')}
      </Button>
      <Button variant="quiet" onClick={() => exporting.mutate('csv')}>
        {t('result.exportCsv')}
      </Button>
      {exporting.isError && (
        <Notice kind="error" live>
          <p>{t('result.exportFailed')}</p>
        </Notice>
      )}
    </div>
  )
}
