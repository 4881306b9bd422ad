import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Team } from '../../../api/contract'
import { type Format, scoresFile } from '../../../api/scores/scores'
import { fileName, saveFile } from '../../../chart/export/file'
import { Button } from '../../../ui/action/Button'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import styles from '../scores.module.css'

/** No round is closed then, so that what comes is the header alone, in the workbook with its sheet of explanations. */
const never = '9999-01-01T00:00:00Z'

/** An empty file with the right columns. */
export function Templates({ team }: { team: Team }) {
  const { t } = useTranslation()
  const making = useMutation({
    mutationFn: async (format: Format) => {
      const filters = { team: team.id, closedFrom: never }
      const content = await scoresFile(format, filters, new AbortController().signal)
      saveFile(content, fileName([t('scores.import.templateName')], format))
    },
  })
  return (
    <div className={styles.templates} role="group" aria-label={t('scores.import.template')}>
      <span>{t('scores.import.template')}</span>
      <Button variant="quiet" onClick={() => making.mutate('xlsx')}>
        {t('scores.import.templateXlsx')}
      </Button>
      <Button variant="quiet" onClick={() => making.mutate('csv')}>
        {t('scores.import.templateCsv')}
      </Button>
      {making.isError && <ProblemNotice error={making.error} />}
    </div>
  )
}
