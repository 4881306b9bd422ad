import type { ProgrammeInnovation } from '../../../../api/programmes/contract'

/** A cell of the cluster map. */
export function inCell(innovations: ProgrammeInnovation[], column: string, theme: string) {
  return innovations.filter(({ placement }) => placement.column === column && placement.theme === theme)
}

/** Those the cluster map has no place for: nobody has told both, or it has no such column or theme. */
export function outsideCluster(innovations: ProgrammeInnovation[], columns: string[], themes: string[]) {
  return innovations.filter(
    ({ placement: { column, theme } }) =>
      column === null || theme === null || !columns.includes(column) || !themes.includes(theme),
  )
}

export const onLayer = (innovations: ProgrammeInnovation[], layer: string) =>
  innovations.filter(({ placement }) => placement.layer === layer)

export const outsideLayers = (innovations: ProgrammeInnovation[], layers: string[]) =>
  innovations.filter(({ placement: { layer } }) => layer === null || !layers.includes(layer))
