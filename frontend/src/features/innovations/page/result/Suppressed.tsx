import { useTranslation } from 'react-i18next'
import type { Assessment, Framework, Profile } from '../../../../api/contract'
import { Notice } from '../../../../ui/feedback/Notice'
import { useLocalized } from '../../../../ui/text/localized'

type Props = { framework: Framework; assessment: Assessment; reason: NonNullable<Profile['suppressed']> }

/** Why there are no numbers. Says the rule, never how close the group came to it. */
export function Suppressed({ framework, assessment, reason }: Props) {
  const { t } = useTranslation()
  const text = useLocalized()
  const { aggregation, messages } = framework.scale
  const rule = text(messages.tooFewPeople).replace(
    '{n}',
    String(assessment.minimumGroup ?? aggregation.minRespondentsForGroupResult),
  )
  return (
    <Notice title={t('result.suppressed')}>
      <p>{reason === 'NOT_REVEALED' ? t('problem.results-not-revealed') : rule}</p>
    </Notice>
  )
}
