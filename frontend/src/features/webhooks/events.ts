import type { Delivery } from '../../api/contract'

/** Their names in the catalogues, where a full stop would go one level down. */
export const eventKey = {
  'assessment.closed': 'assessmentClosed',
  'innovation.changed': 'innovationChanged',
  'workshop.closed': 'workshopClosed',
  ping: 'ping',
} as const

/** The page of what a delivery tells of; none for a trial, nor from a server that does not tell yet. */
export function pageOf({ body }: Delivery): string | undefined {
  if (!body) return undefined
  const { assessment, innovation, workshop } = (JSON.parse(body) as { data: Record<string, string> }).data
  if (assessment) return `/assessments/${assessment}`
  if (workshop) return `/workshops/${workshop}`
  return innovation && `/innovations/${innovation}`
}
