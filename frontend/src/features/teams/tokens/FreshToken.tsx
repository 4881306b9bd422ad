import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiToken } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { CopyText } from '../../../ui/action/CopyText'
import { Notice } from '../../../ui/feedback/Notice'
import styles from '../teams.module.css'

/** The secret, this once. It stands on the page and not in a dialog, which a single key would close for good. */
export function FreshToken({ token, onTaken }: { token: ApiToken; onTaken: () => void }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return (
    <div ref={place} tabIndex={-1} className={styles.fresh}>
      <Notice
        kind="warning"
        title={t('teams.tokens.fresh', { name: token.name })}
        actions={
          <Button variant="quiet" onClick={onTaken}>
            {t('teams.tokens.taken')}
          </Button>
        }
      >
        <p>{t('teams.tokens.once')}</p>
        {token.secret && (
          <CopyText
            shown
            variant="primary"
            text={token.secret}
            label={t('teams.tokens.copy')}
            copied={t('teams.tokens.copied')}
          />
        )}
      </Notice>
    </div>
  )
}
