import { useTranslation } from 'react-i18next'
import type { Scale } from '../../../../api/contract'
import { useLocalized } from '../../../../ui/text/localized'
import { standing, type Answer } from '../answer/answer'

/** An answer in the scale's own words, or what it still lacks. */
export function useAnswerWords(scale: Scale) {
  const { t } = useTranslation()
  const localized = useLocalized()
  return (answer: Answer) => {
    const state = standing(answer)
    if (state === 'empty') return t('sheet.review.noAnswer')
    if (state === 'needs-answer') return t('sheet.review.needsAnswer')
    if (state === 'needs-reason') return t('sheet.review.needsReason')
    if (state === 'too-long') return t('sheet.question.tooLong')
    const level = scale.levels.find(({ value }) => value === answer.level)
    const unscored = scale.unscoredAnswers.find(({ code }) => code === answer.unscored)
    if (level) return `${level.value} ${localized(level.name)}`
    return unscored ? localized(unscored.name) : ''
  }
}
