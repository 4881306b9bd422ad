import { useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, Framework, Role, SheetBody } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { Radio } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { TextField } from '../../../ui/field/TextField'
import { PageHeading } from '../../../ui/text/PageHeading'
import { useLocalized } from '../../../ui/text/localized'
import { nameOf } from '../reads'
import styles from './sheet.module.css'

const roles: Role[] = ['team-member', 'partner', 'expert-by-experience', 'external-assessor']
const nameLimit = 100

type Props = { assessment: Assessment; framework: Framework; onBegin: (who: SheetBody) => Promise<void> }

/** Who answers. In an anonymous round the name is not asked, so that it cannot be given by accident. */
export function Introduction({ assessment, framework, onBegin }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const innovation = useQuery(nameOf(assessment.innovation))
  const [assessor, setAssessor] = useState('')
  const [role, setRole] = useState<Role | null>(null)
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
      <p className={styles.kicker}>{innovation.data ?? localized(framework.title)}</p>
      <PageHeading title={assessment.title} />
      <p className={styles.lead}>{t('sheet.intro.what', { count: framework.characteristics.length })}</p>
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
          onChange={(event) => setAssessor(event.target.value)}
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
