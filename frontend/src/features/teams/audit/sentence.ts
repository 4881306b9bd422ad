import type { AuditEntry } from '../../../api/contract'

/** Acts with a sentence of their own below `teams.audit.act`. A newer server may know more. */
export const acts = [
  'TEAM_CREATED',
  'TEAM_RENAMED',
  'TEAM_DELETED',
  'MEMBER_JOINED',
  'MEMBER_ROLE_CHANGED',
  'MEMBER_REMOVED',
  'MEMBER_LEFT',
  'INVITATION_CREATED',
  'INVITATION_REVOKED',
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
  'LINK_CREATED',
  'LINK_REVOKED',
  'INNOVATION_CREATED',
  'INNOVATION_ARCHIVED',
  'INNOVATION_RESTORED',
  'INNOVATION_DELETED',
  'ASSESSMENT_OPENED',
  'ASSESSMENT_REVEALED',
  'ASSESSMENT_CLOSED',
  'WORKSHOP_CREATED',
  'WORKSHOP_STARTED',
  'WORKSHOP_CLOSED',
  'WORKSHOP_DELETED',
  'PROGRAMME_JOINED',
  'PROGRAMME_SHARING_CHANGED',
  'PROGRAMME_LEFT',
  'WEBHOOK_CREATED',
  'WEBHOOK_CHANGED',
  'WEBHOOK_DELETED',
  'SCORES_IMPORTED',
] as const
export type Act = (typeof acts)[number] | 'other'

export const codes = ['OWNER', 'EDITOR', 'VIEWER'] as const
export type Code = (typeof codes)[number]

/** Which sentence tells it. A move into the archive and out of it are two acts to people. */
export function actOf({ act, to }: Pick<AuditEntry, 'act' | 'to'>): Act {
  if (act === 'INNOVATION_STATE_CHANGED')
    return to === 'ARCHIVED' ? 'INNOVATION_ARCHIVED' : 'INNOVATION_RESTORED'
  return acts.find((known) => known === act) ?? 'other'
}

export type Actor = 'account' | 'token' | 'link' | 'facilitator' | 'screen' | 'participant' | 'system'

const actors: Record<AuditEntry['actor']['kind'], Actor> = {
  ACCOUNT: 'account',
  TOKEN: 'token',
  LINK: 'link',
  FACILITATOR: 'facilitator',
  SCREEN: 'screen',
  PARTICIPANT: 'participant',
  SYSTEM: 'system',
}

/** A name as it is; else what kind of actor it was, whose name has gone since. */
export const actorOf = ({ actor }: Pick<AuditEntry, 'actor'>): Actor => actors[actor.kind]

export const codeOf = (code: string | null) => codes.find((known) => known === code)
