import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../../../../../ui/action/CopyText'
import styles from './innokyla.module.css'
import { TextArea } from '../../../../../ui/field/TextArea'

/** The text as it was made, to be edited before it is copied; nothing of it is kept. */
export function CopyReady({ made }: { made: string }) {
  const { t } = useTranslation()
  const [text, setText] = useState(made)
  return (
    <>
      <p>{t('innokyla.what')}</p>
      <div className={styles.area}>
        <TextArea
          label={t('innokyla.text')}
          value={text}
          limit={null}
          onChange={(event) => setText(event.target.value)}
          error={undefined}
          lang="fi"
          rows={14}
        />
      </div>
      <CopyText variant="primary" text={text} label={t('innokyla.copy')} />
    </>
  )
}
