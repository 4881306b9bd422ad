import { useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { myTeams } from '../../../../api/teams/teams'
import { Select } from '../../../../ui/field/Select'
import { countyOptions } from '../../../../exercise/facts/counties'
import { useFacts } from '../../../../exercise/facts/useFacts'
import { addressWith, type FilterName } from './filters'
import { SearchField } from './SearchField'
import styles from '../list.module.css'

/** Search and filters live in the address only, so that back, reload and a sent link all show the same list. */
export function FilterBar() {
  const { t, i18n } = useTranslation()
  const { objectives, stages } = useFacts()
  const { data: teams = [] } = useQuery(myTeams)
  const [address, setAddress] = useSearchParams()

  // The router's setter changes with every address; a search under way must not start its pause again for that.
  const set = useRef(setAddress)
  useEffect(() => {
    set.current = setAddress
  })
  const search = useCallback((q: string) => {
    set.current((present) => addressWith(present, 'q', q), { replace: true, preventScrollReset: true })
  }, [])

  const choose = (name: FilterName | 'state', value: string) =>
    setAddress((present) => addressWith(present, name, value), { preventScrollReset: true })
  const all = { value: '', name: t('innovations.all') }
  const ofTeams = teams.map(({ id, name }) => ({ value: id, name }))
  const filters = [
    ...(teams.length > 1 ? [{ name: 'team' as const, options: [all, ...ofTeams] }] : []),
    { name: 'objective' as const, options: [all, ...objectives] },
    { name: 'stage' as const, options: [all, ...stages] },
    {
      name: 'county' as const,
      options: [all, ...countyOptions(t, i18n.language, address.get('county') ?? '')],
    },
  ]
  const states = [
    { value: '', name: t('innovations.active') },
    { value: 'archived', name: t('innovations.archived') },
  ]
  return (
    <search className={styles.search}>
      <SearchField value={address.get('q') ?? ''} onSearch={search} />
      <div className={styles.filters}>
        {filters.map(({ name, options }) => (
          <Select
            key={name}
            label={t(`innovations.filterBy.${name}`)}
            options={options}
            value={address.get(name) ?? ''}
            onChange={(event) => choose(name, event.target.value)}
            error={undefined}
          />
        ))}
        <Select
          label={t('innovations.filterBy.state')}
          options={states}
          value={address.get('state') ?? ''}
          onChange={(event) => choose('state', event.target.value)}
          error={undefined}
        />
      </div>
    </search>
  )
}
