const short = 18
const few = 3

/** Whether the options are few and short enough to stand beside each other on a phone. */
export const fitInRow = (labels: string[]) =>
  labels.length <= few && labels.every((label) => label.length <= short)
