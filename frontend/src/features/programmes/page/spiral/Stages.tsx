import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { SpiralFigure } from '../../../../chart/spiral/SpiralFigure'
import { useFacts } from '../../../../exercise/facts/useFacts'
import { Names } from '../names/Names'
import { staged } from './stages'
import styles from './spiral.module.css'

/** The innovations on the stages of the spiral, drawn as beads and told by name beside it. */
export function Stages({ innovations }: { innovations: ProgrammeInnovation[] }) {
  const { t } = useTranslation()
  const { spiral } = useFacts()
  const { stages, none, untold } = useMemo(
    () =>
      staged(
        innovations,
        spiral.map(({ value }) => value),
      ),
    // oxlint-disable-next-line react/exhaustive-deps
    [innovations, spiral.map(({ value }) => value).join()],
  )
  const nameOf = (id: string) => spiral.find(({ value }) => value === id)?.name ?? id
  const drawn = stages.map(({ id, innovations: here }) => ({
    id,
    name: nameOf(id),
    notes: here.length,
    count: t('programmes.innovations', { count: here.length }),
  }))
  const beside = [
    { id: 'none', name: t('innovation.noStage'), innovations: none },
    { id: 'untold', name: t('programmes.stages.untold'), innovations: untold },
  ].filter((each) => each.innovations.length > 0)
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{t('programmes.stages.title')}</h2>
      <p>{t('programmes.stages.what')}</p>
      <div className={styles.beside}>
        <SpiralFigure label={t('programmes.stages.title')} stages={drawn} />
        <ol className={styles.stages}>
          {stages.map(({ id, innovations: here }) => (
            <li key={id}>
              <h3>{nameOf(id)}</h3>
              {here.length === 0 ? (
                <p className={styles.nobody}>{t('programmes.names.none')}</p>
              ) : (
                <Names innovations={here} />
              )}
            </li>
          ))}
        </ol>
      </div>
      {beside.map(({ id, name, innovations: here }) => (
        <div key={id} className={styles.elsewhere}>
          <h3>{name}</h3>
          <Names innovations={here} />
        </div>
      ))}
    </section>
  )
}
