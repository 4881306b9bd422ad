import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../api/contract'
import type { Placement } from '../../../api/programmes/contract'
import { Select } from '../../../ui/field/Select'
import { useLocalized } from '../../../ui/text/localized'
import { entriesOf } from '../page/maps/entries'

type Props = { exercises: Exercise[]; placement: Placement; onChange: (placement: Placement) => void }

/** A place on the cluster map takes a phase and a theme; each may be left untold. */
export function PlaceFields({ exercises, placement, onChange }: Props) {
  const { t } = useTranslation()
  const text = useLocalized()
  const cluster = exercises.find(({ id }) => id === 'innovation-cluster-map')
  const transition = exercises.find(({ id }) => id === 'transition-map')
  const places = [
    { name: 'column' as const, entries: entriesOf(cluster?.columns, text) },
    { name: 'theme' as const, entries: entriesOf(cluster?.themes, text) },
    { name: 'layer' as const, entries: entriesOf(transition?.layers, text) },
  ]
  return (
    <>
      <p>{t('programmes.place.what')}</p>
      {places.map(({ name, entries }) => (
        <Select
          key={name}
          label={t(`programmes.place.${name}`)}
          options={[
            { value: '', name: t('programmes.place.untold') },
            ...entries.map((entry) => ({ value: entry.id, name: entry.name })),
          ]}
          value={placement[name] ?? ''}
          onChange={(event) => onChange({ ...placement, [name]: event.target.value || null })}
          error={undefined}
        />
      ))}
    </>
  )
}
