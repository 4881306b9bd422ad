import type { Round } from '../../../../../api/contract'

/** Rounds that the latest may be laid over: same instrument and version, and with numbers to show. */
export function comparable(rounds: Round[], latest: Round) {
  const { assessment, framework, frameworkVersion } = latest.profile
  return rounds.filter(
    ({ profile }) =>
      profile.assessment !== assessment &&
      profile.framework === framework &&
      profile.frameworkVersion === frameworkVersion &&
      !profile.suppressed,
  )
}
