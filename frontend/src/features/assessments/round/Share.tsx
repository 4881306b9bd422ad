import { useTranslation } from 'react-i18next'
import { CopyText } from '../../../ui/action/CopyText'
import styles from './round.module.css'

/** Every member who is to assess needs this page's address; it opens nothing to anybody else. */
export function Share() {
  const { t } = useTranslation()
  const address = window.location.origin + window.location.pathname
  return (
    <div className={styles.share}>
      <CopyText text={address} label={t('round.share.copy')} copied={t('round.share.copied')} />
    </div>
  )
}
