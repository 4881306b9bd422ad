import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Results } from '../../../../api/workshops/types'
import { CountBars } from '../../../../chart/pairs/CountBars'
import { PairedBars } from '../../../../chart/pairs/PairedBars'
import { NoteWall } from '../notes/NoteWall'
import { StateTable } from '../parts/StateTable'
import { usePairsWords } from '../parts/usePairsWords'
import { densityOf, type Section } from '../sheet/sections'
import styles from './wall.module.css'

type Props = { title: string; sections: Section[]; results: Results }

/** What was picked on the one side, what was written on the other; alone, either has the whole wall. */
export function WallSections({ title, sections, results }: Props) {
  const groups = useMemo(
    () =>
      sections
        .filter((section) => section.kind === 'texts')
        .map((section) => ({ id: section.prompt, title: section.title, texts: section.texts })),
    [sections],
  )
  const picked = sections.filter((section) => section.kind !== 'texts')
  return (
    <div className={styles.sections} data-sides={picked.length > 0 && groups.length > 0 ? 'two' : 'one'}>
      {picked.length > 0 && (
        <div className={styles.picked} data-density={densityOf(picked)}>
          {picked.map((section, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Picked key={at} title={title} section={section} results={results} />
          ))}
        </div>
      )}
      {groups.length > 0 && <NoteWall groups={groups} more={results.moreTexts} />}
    </div>
  )
}

function Picked({ title, section, results }: { title: string; section: Section; results: Results }) {
  const { t } = useTranslation()
  const words = usePairsWords(results.groups)
  if (section.kind === 'pairs')
    return <PairedBars label={title} rows={section.rows} answered={results.groups} words={words} />
  if (section.kind === 'counts')
    return (
      <>
        <h2 className={styles.asked}>{section.title}</h2>
        <CountBars
          label={section.title}
          rows={section.rows}
          answered={results.answered}
          word={t('room.results.picked')}
        />
      </>
    )
  if (section.kind === 'states')
    return <StateTable caption={title} states={section.states} rows={section.rows} />
  return null
}
