import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../api/contract'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { useLocalized } from '../../../../ui/text/localized'
import { Names } from '../names/Names'
import { entriesOf } from './entries'
import { inCell, outsideCluster } from './placed'
import { Unplaced } from './Unplaced'
import styles from './cluster.module.css'

type Props = { map: Exercise; innovations: ProgrammeInnovation[] }

/** Themes across the phases of the service, between what carries them and where they lead. */
export function ClusterMap({ map, innovations }: Props) {
  const { t } = useTranslation()
  const text = useLocalized()
  const [columns, themes] = [entriesOf(map.columns, text), entriesOf(map.themes, text)]
  const outside = outsideCluster(
    innovations,
    columns.map(({ id }) => id),
    themes.map(({ id }) => id),
  )
  return (
    <section aria-labelledby="cluster">
      <h2 id="cluster">{text(map.title)}</h2>
      {map.prompt && <p>{text(map.prompt)}</p>}
      <div className={styles.map}>
        {map.goal && <p className={styles.goal}>{text(map.goal)}</p>}
        <table className={styles.table}>
          <caption>{t('programmes.maps.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('programmes.maps.theme')}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme.id}>
                <th scope="row">{theme.name}</th>
                {columns.map((column) => {
                  const here = inCell(innovations, column.id, theme.id)
                  return (
                    <td key={column.id} data-empty={here.length === 0 || undefined}>
                      <span className={styles.label} aria-hidden>
                        {column.name}
                      </span>
                      <Names innovations={here} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {map.base && <p className={styles.base}>{text(map.base)}</p>}
      </div>
      <Unplaced innovations={outside} />
    </section>
  )
}
