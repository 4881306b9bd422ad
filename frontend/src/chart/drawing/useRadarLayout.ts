import { useMemo } from 'react'
import { layoutRadar } from '../radar/layout'
import type { RadarAxis, RadarGroup } from '../series'
import { useRoom } from './useRoom'

/** The layout for the room the element with this ref has, kept right while it changes. */
export function useRadarLayout(axes: RadarAxis[], groups: RadarGroup[]) {
  const { ref, room } = useRoom()
  const layout = useMemo(() => {
    const groupNames = Object.fromEntries(groups.map(({ id, name }) => [id, name]))
    return layoutRadar({ ...room, axes, groupNames })
  }, [room, axes, groups])
  return { ref, layout }
}
