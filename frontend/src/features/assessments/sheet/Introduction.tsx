import { useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, Framework, Role, SheetBody } from '../../../api/contract'
import { sessionQuery } from '../../../api/session/session'
import { Button } from '../../../ui/action/Button'
import { Radio } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { TextField } from '../../../ui/field/TextField'
import { PageHeading } from '../../../ui/text/PageHeading'
import { useLocalized } from '../../../ui/text/localized'
import { nameLimit, roles } from '../assessors'
import { isExternal, type Reader } from './reader'
import styles from './sheet.module.css'

type Props = {
  assessment: Assessment
  framework: Framework
  reader: Reader
  onBegin: (who: SheetBody) => Promise<void>
}

/** Who answers. In an anonymous round the name is not asked, so that it cannot be given by accident. */
export function Introduction({ assessment, framework, reader, onBegin }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const session = useQuery({ ...sessionQuery, enabled: !isExternal(reader) })
  const known = reader.link?.name ?? session.data?.account.name ?? ''
  const [written, setWritten] = useState<string | null>(null)
  const assessor = written ?? known
  const [role, setRole] = useState<Role | null>(reader.link?.role ?? null)
  const [asked, setAsked] = useState(false)
  const isTooLong = assessor.trim().length > nameLimit

  const begin = (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!role) return document.getElementById('role')?.focus()
    if (isTooLong) return document.getElementById('assessor')?.focus()
    const name = assessor.trim()
    return void onBegin({ role, ...(assessment.anonymous || name === '' ? {} : { assessor: name }) })
  }
  return (
    <form className={styles.introduction} onSubmit={begin} noValidate>
      <p className={styles.kicker}>{reader.innovation.name}</p>
      <PageHeading title={assessment.title} />
      <p className={styles.lead}>{t('sheet.intro.what', { count: framework.characteristics.length })}</p>
      <p>{t(isExternal(reader) ? 'sheet.intro.backByLink' : 'sheet.intro.back')}</p>
      <p>{localized(framework.scale.messages.notAGrade)}</p>
      {assessment.anonymous ? (
        <p>
          {t('sheet.intro.anonymous', {
            count: assessment.minimumGroup ?? framework.scale.aggregation.minRespondentsForGroupResult,
          })}
        </p>
      ) : (
        <TextField
          id="assessor"
          label={t('sheet.intro.name')}
          hint={t('sheet.intro.nameHint')}
          value={assessor}
          onChange={(event) => setWritten(event.target.value)}
          error={isTooLong ? t('fieldProblem.TOO_LONG') : undefined}
          autoComplete="name"
        />
      )}
      <ChoiceGroup
        id="role"
        legend={t('sheet.intro.role')}
        error={asked && !role ? t('sheet.intro.roleNeeded') : undefined}
      >
        {roles.map((each) => (
          <Radio
            key={each}
            name="role"
            value={each}
            label={t(`assessment.role.${each}`)}
            checked={role === each}
            onChange={() => setRole(each)}
          />
        ))}
      </ChoiceGroup>
      <div>
        <Button type="submit" variant="primary">
          {t('sheet.intro.begin')}
        </Button>
      </div>
    </form>
  )
}
