import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Programme } from '../../../api/programmes/contract'
import { deleteProgramme, forgetProgramme, programmeChanged } from '../../../api/programmes/programmes'
import { Button } from '../../../ui/action/Button'
import { ConfirmByName } from '../../../ui/dialog/ConfirmByName'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'
import { ProgrammeDialog } from './ProgrammeDialog'
import styles from '../programmes.module.css'

export function ManageProgramme({ programme, etag }: { programme: Programme; etag: string | null }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<'rename' | 'delete' | null>(null)
  const stop = () => setAsked(null)
  const deleting = useMutation({
    mutationFn: () => deleteProgramme(programme.id, etag),
    onSuccess: async () => {
      await navigate('/programmes', { replace: true })
      return forgetProgramme(queries, programme.id)
    },
    // Most often somebody changed it first: the second press is then made on what is true now.
    onError: () => programmeChanged(queries, programme.id),
  })
  return (
    <section className={styles.manage} aria-label={t('programmes.manage.title')}>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => setAsked('rename')}>
          {t('programmes.manage.rename')}
        </Button>
        <Button variant="quiet" onClick={() => setAsked('delete')}>
          {t('programmes.manage.delete')}
        </Button>
      </div>
      {asked === 'rename' && <ProgrammeDialog programme={programme} etag={etag} onClose={stop} />}
      <ConfirmByName
        open={asked === 'delete'}
        title={t('programmes.manage.deleteTitle')}
        name={programme.name}
        confirm={t('programmes.manage.deleteConfirm')}
        busy={deleting.isPending}
        error={deleting.isError ? problem(deleting.error) : undefined}
        onConfirm={() => deleting.mutate()}
        onClose={stop}
      >
        <p>{t('programmes.manage.deleteText', { count: programme.innovations })}</p>
      </ConfirmByName>
    </section>
  )
}
