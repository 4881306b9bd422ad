import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProgrammeInnovation, ProgrammeRole } from '../../../../api/programmes/contract'
import { Button } from '../../../../ui/action/Button'
import { LinkButton } from '../../../../ui/action/LinkButton'
import { EmptyState } from '../../../../ui/feedback/EmptyState'
import { CoverageTable } from './CoverageTable'
import { byName, firstRows } from './coverage'

type Props = { innovations: ProgrammeInnovation[]; programme: string; role: ProgrammeRole }

/** Which innovations have been assessed, when, by how many and on which version. */
export function Coverage({ innovations, programme, role }: Props) {
  const { t, i18n } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  const sorted = byName(innovations, i18n.language)
  if (sorted.length === 0)
    return (
      <EmptyState
        title={t('programmes.empty.title')}
        action={
          role === 'COORDINATOR' && (
            <LinkButton to={`/programmes/${programme}/manage`} variant="primary">
              {t('programmes.empty.action')}
            </LinkButton>
          )
        }
      >
        <p>{t(role === 'COORDINATOR' ? 'programmes.empty.coordinator' : 'programmes.empty.text')}</p>
      </EmptyState>
    )
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t('programmes.coverage.title')}</h2>
      <CoverageTable innovations={sorted} shown={isWhole ? sorted.length : firstRows} />
      {/* It stays where it is, and with it the focus. */}
      {sorted.length > firstRows && (
        <Button aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('programmes.coverage.fewer') : t('programmes.coverage.all', { count: sorted.length })}
        </Button>
      )}
    </section>
  )
}
