import { useTranslation } from 'react-i18next'
import type { RevealedText } from '../../../../api/workshops/types'
import { CountBars } from '../../../../chart/pairs/CountBars'
import { PairedBars } from '../../../../chart/pairs/PairedBars'
import { PairsTable } from '../../../../chart/pairs/PairsTable'
import { NoteList } from '../notes/NoteList'
import type { Section } from '../sheet/sections'
import styles from './parts.module.css'
import { StateTable } from './StateTable'
import { usePairsWords } from './usePairsWords'

type Props = {
  title: string
  section: Section<RevealedText & { stars?: number }>
  revealed: { answered: number; groups: number }
}

export function AnswerSection({ title, section, revealed }: Props) {
  const { t } = useTranslation()
  const words = usePairsWords(revealed.groups)
  switch (section.kind) {
    case 'pairs':
      return (
        <div>
          <PairedBars label={title} rows={section.rows} answered={revealed.groups} words={words} />
          <details className={styles.table}>
            <summary>{t('room.pairs.table')}</summary>
            <PairsTable caption={title} rows={section.rows} words={words} />
          </details>
        </div>
      )
    case 'counts':
      return (
        <section>
          <h3>{section.title}</h3>
          <CountBars
            label={section.title}
            rows={section.rows}
            answered={revealed.answered}
            word={t('room.results.picked')}
          />
        </section>
      )
    case 'states':
      return <StateTable caption={title} states={section.states} rows={section.rows} />
    case 'texts':
      return (
        <section>
          <h3>{section.title}</h3>
          <NoteList notes={section.texts} />
        </section>
      )
  }
}
