import { SpiralFigure } from '../../../../chart/spiral/SpiralFigure'
import type { Part } from '../../../../exercise/sheet/parts'
import { useStages } from '../../results/parts/useStages'

type Props = { label: string; parts: Part[]; current: string | null }

/** The spiral to be filled, without a word yet of what is in it. */
export function EmptySpiral({ label, parts, current }: Props) {
  const stages = useStages(parts, null)
  return <SpiralFigure label={label} stages={stages} current={current} size="wall" />
}
