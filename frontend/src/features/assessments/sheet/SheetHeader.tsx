import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHeading } from '../../../ui/text/PageHeading'
import { roundPage } from '../address'
import { nameOf } from '../reads'
import type { SheetParts } from './parts'
import styles from './sheet.module.css'

export function SheetHeader({ assessment }: Pick<SheetParts, 'assessment'>) {
  const { t } = useTranslation()
  const innovation = useQuery(nameOf(assessment.innovation))
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        {innovation.data && `${innovation.data} · `}
        <Link to={roundPage(assessment.id)}>{t('sheet.toRound')}</Link>
      </p>
      <PageHeading title={assessment.title} />
    </header>
  )
}
