import { useTranslation } from 'react-i18next'
import type { CsvColumn } from '../../../../../chart/export/csv'

/** The file's column titles: the table's own, with its two ranges told as their ends. */
export function useCsvTitles(): Record<CsvColumn, string> {
  const { t } = useTranslation()
  return {
    characteristic: t('chart.table.characteristic'),
    n: t('chart.table.n'),
    median: t('chart.table.median'),
    q1: t('result.csv.q1'),
    q3: t('result.csv.q3'),
    min: t('result.csv.min'),
    max: t('result.csv.max'),
    mean: t('chart.table.mean'),
    agreement: t('chart.table.agreement'),
    agreed: t('chart.table.agreed'),
    notApplicable: t('chart.table.notApplicable'),
    dontKnowYet: t('chart.table.dontKnowYet'),
    strengthen: t('chart.table.strengthen'),
  }
}
