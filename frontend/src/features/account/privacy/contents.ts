/** The page's parts in the order of a reader's questions; each point is a key of the catalogues. */
export const contents = [
  { id: 'controller', points: ['privacy.controller.who', 'privacy.controller.spiraali'] },
  {
    id: 'kept',
    points: [
      'privacy.kept.account',
      'privacy.kept.team',
      'privacy.kept.work',
      'privacy.kept.room',
      'privacy.kept.programme',
      'privacy.kept.links',
      'privacy.kept.audit',
      'privacy.kept.attempts',
      'privacy.kept.clients',
    ],
  },
  {
    id: 'seen',
    points: [
      'privacy.seen.drafts',
      'privacy.seen.team',
      'privacy.seen.assessor',
      'privacy.seen.room',
      'privacy.seen.owner',
      'privacy.seen.programme',
      'privacy.seen.integrators',
    ],
  },
  {
    id: 'anonymous',
    points: [
      'privacy.anonymous.name',
      'privacy.anonymous.group',
      'privacy.anonymous.code',
      'privacy.anonymous.link',
    ],
  },
  {
    id: 'time',
    points: [
      'privacy.time.session',
      'privacy.time.reset',
      'privacy.time.invitation',
      'privacy.time.draft',
      'privacy.time.work',
      'privacy.time.room',
    ],
  },
  {
    id: 'device',
    points: [
      'privacy.device.cookie',
      'privacy.device.choices',
      'privacy.device.drafts',
      'privacy.device.room',
    ],
  },
  { id: 'others', points: ['privacy.others.none', 'privacy.others.mail', 'privacy.others.provider'] },
  {
    id: 'rights',
    points: [
      'privacy.rights.see',
      'privacy.rights.change',
      'privacy.rights.erase',
      'privacy.rights.complain',
    ],
  },
] as const
