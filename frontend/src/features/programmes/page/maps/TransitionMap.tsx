import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../api/contract'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { useLocalized } from '../../../../ui/text/localized'
import { Names } from '../names/Names'
import { entriesOf } from './entries'
import { onLayer, outsideLayers } from './placed'
import { Unplaced } from './Unplaced'
import styles from './transition.module.css'

type Props = { map: Exercise; innovations: ProgrammeInnovation[] }

/** From the old system to the new one, pressed from above and carried from below; an unknown layer takes the next free place. */
export function TransitionMap({ map, innovations }: Props) {
  const { t } = useTranslation()
  const text = useLocalized()
  const layers = entriesOf(map.layers, text)
  const signals = entriesOf(map.signals, text)
  const outside = outsideLayers(
    innovations,
    layers.map(({ id }) => id),
  )
  return (
    <section aria-labelledby="transition">
      <h2 id="transition">{text(map.title)}</h2>
      {map.source && <p>{t('programmes.maps.source', { source: map.source })}</p>}
      <ol className={styles.map}>
        {layers.map(({ id, name }) => {
          const here = onLayer(innovations, id)
          return (
            <li key={id} className={styles.layer} data-layer={id}>
              <h3>{name}</h3>
              {here.length === 0 ? (
                <p className={styles.nobody}>{t('programmes.names.none')}</p>
              ) : (
                <Names innovations={here} />
              )}
            </li>
          )
        })}
      </ol>
      {signals.length > 0 && (
        <>
          <h3>{t('programmes.maps.signals')}</h3>
          <ul>
            {signals.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <Unplaced innovations={outside} />
    </section>
  )
}
