import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exportedAccount } from '../../../api/session/account'
import { saveFile } from '../../../chart/export/file'
import { Button } from '../../../ui/action/Button'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { Done } from './Done'
import styles from '../account.module.css'

const file = 'spiraali-omat-tiedot.json'

export function ExportAccount() {
  const { t } = useTranslation()
  const exporting = useMutation({
    mutationFn: exportedAccount,
    onSuccess: (text) => saveFile(text, file, 'application/json'),
  })
  return (
    <section className={styles.section} aria-labelledby="own-export">
      <h2 id="own-export">{t('account.own.export')}</h2>
      <p>{t('account.own.exportText')}</p>
      {exporting.isError && <ProblemNotice error={exporting.error} />}
      <Button busy={exporting.isPending} onClick={() => exporting.mutate()}>
        {t('account.own.exportGet')}
      </Button>
      <Done text={exporting.isSuccess ? t('account.own.exported', { file }) : ''} />
    </section>
  )
}
