/** Their names in the catalogues, where a full stop would go one level down. */
export const eventKey = {
  'assessment.closed': 'assessmentClosed',
  'innovation.changed': 'innovationChanged',
  'workshop.closed': 'workshopClosed',
  ping: 'ping',
} as const
