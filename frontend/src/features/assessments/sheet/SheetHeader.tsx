import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHeading } from '../../../ui/text/PageHeading'
import { roundPage } from '../address'
import type { SheetParts } from './parts'
import { isExternal } from './reader'
import styles from './sheet.module.css'

export function SheetHeader({ assessment, reader }: Pick<SheetParts, 'assessment' | 'reader'>) {
  const { t } = useTranslation()
  const { name } = reader.innovation
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        {isExternal(reader) ? (
          name
        ) : (
          <>
            {name} · <Link to={roundPage(assessment.id)}>{t('sheet.toRound')}</Link>
          </>
        )}
      </p>
      <PageHeading title={assessment.title} />
    </header>
  )
}
