import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { memoFile, type MemoFormat } from '../../../api/workshops/memo'
import { fileName, saveFile } from '../../../chart/export/file'
import { Button } from '../../../ui/action/Button'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import styles from './memo.module.css'

/** On paper, or as a file for people, for a spreadsheet, for a program. */
export function Downloads({ workshop, title }: { workshop: string; title: string }) {
  const { t } = useTranslation()
  const saving = useMutation({
    mutationFn: async (format: MemoFormat) =>
      saveFile(await memoFile(workshop, format), fileName([t('room.memo.kind'), title], format)),
  })
  return (
    <div className={styles.downloads} role="group" aria-label={t('room.memo.take')}>
      <Button onClick={() => window.print()}>{t('room.memo.print')}</Button>
      <Button variant="quiet" onClick={() => saving.mutate('md')}>
        {t('room.memo.markdown')}
      </Button>
      <Button variant="quiet" onClick={() => saving.mutate('csv')}>
        {t('room.memo.csv')}
      </Button>
      <Button variant="quiet" onClick={() => saving.mutate('json')}>
        {t('room.memo.json')}
      </Button>
      {saving.isError && <ProblemNotice error={saving.error} />}
    </div>
  )
}
