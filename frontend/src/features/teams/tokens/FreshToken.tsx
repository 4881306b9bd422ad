import { useTranslation } from 'react-i18next'
import type { ApiToken } from '../../../api/contract'
import { ShownOnce } from '../../../ui/screen/ShownOnce'
import styles from '../teams.module.css'

export function FreshToken({ token, onTaken }: { token: ApiToken; onTaken: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.fresh}>
      <ShownOnce
        secret={token.secret ?? ''}
        title={t('teams.tokens.fresh', { name: token.name })}
        once={t('teams.tokens.once')}
        words={{
          copy: t('teams.tokens.copy'),
          copied: t('teams.tokens.copied'),
          taken: t('teams.tokens.taken'),
        }}
        onTaken={onTaken}
      />
    </div>
  )
}
