/** One line for a terminal. The token comes from the environment: written into the line it would stay in its history. */
export const curlLine = (address: string, team: string) =>
  `curl --fail -H "Authorization: Bearer $SPIRAALI_TOKEN" -H "Accept: text/csv" -o scores.csv "${address}?team=${team}"`
