import type { Titles } from '../../../api/workshops/types'

/** The reader's own, else the first there is. */
export function titleIn(titles: Titles, language: string): string {
  const own = language === 'sv' ? titles.sv : language === 'en' ? titles.en : titles.fi
  return own ?? titles.fi ?? titles.sv ?? titles.en ?? ''
}
