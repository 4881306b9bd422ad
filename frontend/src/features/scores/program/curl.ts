import type { ScoreFilters } from '../../../api/scores/scores'

/** One line for a terminal. The token comes from the environment: written into the line it would stay in its history. */
export function curlLine(address: string, filters: ScoreFilters) {
  const query = new URLSearchParams(filters)
  return `curl --fail -H "Authorization: Bearer $SPIRAALI_TOKEN" -H "Accept: text/csv" -o scores.csv "${address}?${query}"`
}
