/** Addresses of the client's pages and, below the API's base, of what the outbox writes. */
export const roundPage = (assessment: string) => `/assessments/${assessment}`
export const sheetPath = (assessment: string, sheet: string) => `/assessments/${assessment}/sheets/${sheet}`
export const scorePath = (assessment: string, sheet: string, characteristic: string) =>
  `${sheetPath(assessment, sheet)}/scores/${characteristic}`
export const statePath = (assessment: string, sheet: string) => `${sheetPath(assessment, sheet)}/state`
