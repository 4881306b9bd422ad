import type { ProgrammeInnovation } from '../../../../api/programmes/contract'

const noneOfThese = 'none-of-these'

export type Staged = {
  stages: { id: string; innovations: ProgrammeInnovation[] }[]
  /** none of the stages describes them */
  none: ProgrammeInnovation[]
  /** nobody has told where they are, or told a stage that this spiral does not have */
  untold: ProgrammeInnovation[]
}

/** Each innovation at its stage; none is left out in silence. */
export function staged(innovations: ProgrammeInnovation[], ids: string[]): Staged {
  const at = (stage: string) => innovations.filter((each) => each.stage === stage)
  return {
    stages: ids.map((id) => ({ id, innovations: at(id) })),
    none: at(noneOfThese),
    untold: innovations.filter(
      ({ stage }) => stage === null || (stage !== noneOfThese && !ids.includes(stage)),
    ),
  }
}
