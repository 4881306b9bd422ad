import { useTranslation } from 'react-i18next'
import { formatNumber, formatRange } from '../number'
import type { Words } from './reading'

/** The chart's words in the reader's language. */
export function useWords(): Words {
  const { t, i18n } = useTranslation()
  return {
    notScored: t('chart.notScored'),
    agreed: t('chart.agreed'),
    strengthen: t('chart.strengthen'),
    position: (axis, axes) => `${axis}/${axes}`,
    assessors: (n) => t('chart.assessors', { count: n }),
    wantToStrengthen: (n) => t('chart.wantToStrengthen', { count: n }),
    number: (value) => formatNumber(value, i18n.language),
    range: (lower, upper) => formatRange(lower, upper, i18n.language),
  }
}
