import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import type { Assessment, MyPlace } from '../../../api/contract'
import { LinkButton } from '../../../ui/action/LinkButton'
import { sheetPath } from '../address'
import { sheetOf } from '../reads'
import styles from './round.module.css'

/** The way to one's own sheet; the server knows which it is, on whatever device it was begun. */
export function OwnSheet({ assessment, place }: { assessment: Assessment; place: MyPlace }) {
  const { t } = useTranslation()
  const own = place.sheet
  const [fresh] = useState(() => v7())
  const sheet = useQuery({ ...sheetOf(assessment.id, own ?? ''), enabled: own !== null && place.mayAssess })
  const isSubmitted = sheet.data?.state === 'SUBMITTED'
  const isOpen = assessment.state === 'OPEN'
  if (!place.mayAssess || (!own && !isOpen)) return null
  return (
    <section className={styles.own} aria-labelledby="own">
      <h2 id="own">{t('round.own.title')}</h2>
      {isSubmitted && <p>{t('round.own.submitted')}</p>}
      {own && !isSubmitted && <p>{isOpen ? t('round.own.begun') : t('round.own.late')}</p>}
      {!own && <p>{assessment.anonymous ? t('round.own.whatAnonymous') : t('round.own.what')}</p>}
      <LinkButton
        variant={isOpen && !isSubmitted ? 'primary' : 'secondary'}
        to={sheetPath(assessment.id, own ?? fresh)}
      >
        {!own && t('round.own.fill')}
        {own && (isSubmitted || !isOpen ? t('round.own.view') : t('round.own.continue'))}
      </LinkButton>
    </section>
  )
}
