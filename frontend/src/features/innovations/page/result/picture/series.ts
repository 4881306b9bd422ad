import type { Framework, Profile, ProfileCharacteristic, Round } from '../../../../../api/contract'
import type { ProfileRow } from '../../../../../chart/profile/profile'
import type { RadarAxis, RadarBand, RadarGroup } from '../../../../../chart/series'
import type { Localized } from '../../../../../ui/text/localized'

type Say = (text: Localized) => string

/** The axes in the instrument's order, whatever order the numbers came in. */
export function axesOf(framework: Framework, profile: Profile, say: Say): RadarAxis[] {
  return ordered(framework).map(({ id, group, name, shortName }) => {
    const numbers = numbersOf(profile, id)
    return {
      id,
      group,
      name: say(name),
      shortName: say(shortName),
      n: numbers?.n ?? 0,
      strengthen: numbers?.strengthen ?? 0,
    }
  })
}

/** The numbers as bars, table and file show them. */
export function rowsOf(framework: Framework, profile: Profile, say: Say): ProfileRow[] {
  return ordered(framework).flatMap(({ id, group, name }) => {
    const numbers = numbersOf(profile, id)
    return numbers ? [{ ...numbers, group, name: say(name) }] : []
  })
}

export function groupsOf(framework: Framework, say: Say): RadarGroup[] {
  return framework.groups.map(({ id, name }) => ({ id, name: say(name) }))
}

/** One number of each characteristic, in the instrument's order; null is a gap. */
export function valuesOf(framework: Framework, profile: Profile, which: 'median' | 'agreed' | 'q1' | 'q3') {
  return ordered(framework).map(({ id }) => numbersOf(profile, id)?.[which] ?? null)
}

export function bandOf(framework: Framework, profile: Profile, name: string): RadarBand {
  return { name, lower: valuesOf(framework, profile, 'q1'), upper: valuesOf(framework, profile, 'q3') }
}

export type Gap = 'unanswered' | 'not-applicable' | 'dont-know-yet' | 'mixed'

/** Why each characteristic has no median; null where it has one. */
export function gapsOf(framework: Framework, profile: Profile): (Gap | null)[] {
  return ordered(framework).map(({ id }) => gapOf(numbersOf(profile, id)))
}

function gapOf(numbers: ProfileCharacteristic | undefined): Gap | null {
  if (!numbers) return 'unanswered'
  if (numbers.median !== null) return null
  if (numbers.notApplicable > 0) return numbers.dontKnowYet > 0 ? 'mixed' : 'not-applicable'
  return numbers.dontKnowYet > 0 ? 'dont-know-yet' : 'unanswered'
}

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

function ordered(framework: Framework) {
  return framework.characteristics.toSorted((one, other) => one.order - other.order)
}

function numbersOf(profile: Profile, id: string) {
  return profile.characteristics.find((characteristic) => characteristic.id === id)
}
