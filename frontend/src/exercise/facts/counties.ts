import type { TFunction } from 'i18next'
import type { Option } from '../../ui/field/Select'

/** The 21 wellbeing services counties and Helsinki, which organises the services itself. */
export const counties = [
  'etela-karjala',
  'etela-pohjanmaa',
  'etela-savo',
  'helsinki',
  'ita-uusimaa',
  'kainuu',
  'kanta-hame',
  'keski-pohjanmaa',
  'keski-suomi',
  'keski-uusimaa',
  'kymenlaakso',
  'lansi-uusimaa',
  'lappi',
  'paijat-hame',
  'pirkanmaa',
  'pohjanmaa',
  'pohjois-karjala',
  'pohjois-pohjanmaa',
  'pohjois-savo',
  'satakunta',
  'vantaa-kerava',
  'varsinais-suomi',
] as const

/** A county's name; what is not one of ours was written by somebody and is shown as it is. */
export function countyName(code: string, t: TFunction) {
  const known = counties.find((county) => county === code)
  return known ? t(`county.${known}`) : code
}

/** In the reader's alphabet, with a value that is none of ours kept as a choice of its own. */
export function countyOptions(t: TFunction, language: string, present = ''): Option[] {
  const codes =
    counties.some((county) => county === present) || present === '' ? counties : [...counties, present]
  return codes
    .map((code) => ({ value: code, name: countyName(code, t) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
}
