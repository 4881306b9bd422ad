import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHeading } from '../../../ui/text/PageHeading'
import { roundPage } from '../address'
import type { SheetParts } from './parts'
import styles from './sheet.module.css'

export function SheetHeader({ assessment }: Pick<SheetParts, 'assessment'>) {
  const { t } = useTranslation()
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        <Link to={roundPage(assessment.id)}>{t('sheet.toRound')}</Link>
      </p>
      <PageHeading title={assessment.title} />
    </header>
  )
}
