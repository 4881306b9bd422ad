import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../api/contract'
import { LinkButton } from '../../../ui/action/LinkButton'
import { sheetPath } from '../address'
import { newSheet, ownSheet } from '../ownSheets'
import { sheetOf } from '../reads'
import styles from './round.module.css'

/** The way to one's own sheet; it is found again on the device it was begun on. */
export function OwnSheet({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const [own] = useState(() => ownSheet(assessment.id))
  const [fresh] = useState(newSheet)
  const sheet = useQuery({ ...sheetOf(assessment.id, own ?? ''), enabled: own !== null })
  const isSubmitted = sheet.data?.state === 'SUBMITTED'
  const isOpen = assessment.state === 'OPEN'
  if (!own && !isOpen) return null
  return (
    <section className={styles.own} aria-labelledby="own">
      <h2 id="own">{t('round.own.title')}</h2>
      {isSubmitted && <p>{t('round.own.submitted')}</p>}
      {own && !isSubmitted && <p>{isOpen ? t('round.own.begun') : t('round.own.late')}</p>}
      {!own && <p>{assessment.anonymous ? t('round.own.whatAnonymous') : t('round.own.what')}</p>}
      <div className={styles.actions}>
        <LinkButton
          variant={isOpen && !isSubmitted ? 'primary' : 'secondary'}
          to={sheetPath(assessment.id, own ?? fresh)}
        >
          {!own && t('round.own.fill')}
          {own && (isSubmitted || !isOpen ? t('round.own.view') : t('round.own.continue'))}
        </LinkButton>
        {isSubmitted && isOpen && (
          <LinkButton variant="quiet" to={sheetPath(assessment.id, fresh)}>
            {t('round.own.another')}
          </LinkButton>
        )}
      </div>
    </section>
  )
}
