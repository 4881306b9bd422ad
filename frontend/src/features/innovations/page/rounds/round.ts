import type { AssessmentBody, FrameworkSummary } from '../../../../api/contract'

export type RoundDraft = { title: string; anonymous: boolean; minimumGroup: number }

export const titleLimit = 200
export const groupSizes = [3, 4, 5, 6, 7, 8, 9, 10]

export function titleFault(title: string): 'nameMissing' | 'nameTooLong' | undefined {
  if (title.trim() === '') return 'nameMissing'
  return [...title.trim()].length > titleLimit ? 'nameTooLong' : undefined
}

/** Results stay hidden until somebody reveals or closes: nobody's answer should lean on the first ones seen. */
export function assessmentOf(
  draft: RoundDraft,
  innovation: string,
  instrument: FrameworkSummary,
): AssessmentBody {
  return {
    innovation,
    title: draft.title.trim(),
    framework: instrument.id,
    frameworkVersion: instrument.version,
    anonymous: draft.anonymous,
    ...(draft.anonymous && { minimumGroup: draft.minimumGroup }),
    revealed: false,
  }
}
