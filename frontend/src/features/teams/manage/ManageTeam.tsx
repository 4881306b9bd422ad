import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Team } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import styles from '../teams.module.css'
import { DeleteTeam } from './DeleteTeam'
import { RenameDialog } from './RenameDialog'

export function ManageTeam({ team, etag }: { team: Team; etag: string | null }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<'rename' | 'delete' | null>(null)
  const stop = () => setAsked(null)
  return (
    <section className={styles.manage} aria-label={t('teams.manage.title')}>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => setAsked('rename')}>
          {t('teams.rename.action')}
        </Button>
        <Button variant="quiet" onClick={() => setAsked('delete')}>
          {t('teams.delete.action')}
        </Button>
      </div>
      {asked === 'rename' && <RenameDialog team={team} etag={etag} onClose={stop} />}
      <DeleteTeam team={team} etag={etag} open={asked === 'delete'} onClose={stop} />
    </section>
  )
}
