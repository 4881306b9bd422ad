import { useTranslation } from 'react-i18next'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { Names } from '../names/Names'
import styles from './unplaced.module.css'

/** A team places its own innovation; until then it stands beside the map and not in a guessed place. */
export function Unplaced({ innovations }: { innovations: ProgrammeInnovation[] }) {
  const { t } = useTranslation()
  if (innovations.length === 0) return null
  return (
    <>
      <h3>{t('programmes.maps.unplaced', { count: innovations.length })}</h3>
      <div className={styles.unplaced}>
        <Names innovations={innovations} />
      </div>
      {innovations.some(({ mine }) => mine) && <p>{t('programmes.maps.place')}</p>}
    </>
  )
}
