import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import type { Exercise } from '../../../../api/contract'
import { workshopTemplates } from '../../../../api/instrument'
import { Button } from '../../../../ui/action/Button'
import type { Draft, Part } from '../draft/draft'
import type { Faults } from '../draft/faults'
import { moved, partsOf } from '../draft/parts'
import { AddPart } from './AddPart'
import styles from './agenda.module.css'
import { PartRow } from './PartRow'
import { Times } from './Times'
import { Undo } from './Undo'
import { usePartName } from './usePartName'
import { useTimes } from './useTimes'

type Props = {
  draft: Draft
  exercises: Exercise[]
  /** the linked ones, each of which can be scored */
  innovations: { id: string; name: string }[]
  faults: Faults
  onChange: (parts: Part[]) => void
}

/** The agenda in order, with what each part takes and when it begins. Nothing here asks: all of it can be undone. */
export function AgendaEditor({ draft, exercises, innovations, faults, onChange }: Props) {
  const { t } = useTranslation()
  const nameOf = usePartName()
  const { activities: parts } = draft
  const [said, setSaid] = useState('')
  const [before, setBefore] = useState<{ words: string; parts: Part[] } | null>(null)
  const times = useTimes(parts)
  const { data: templates = [] } = useQuery(workshopTemplates)
  const [template] = templates

  const change = (changed: Part[]) => {
    setBefore(null)
    onChange(changed)
  }
  const replace = (changed: Part[], words: string) => {
    setBefore({ words, parts })
    onChange(changed)
  }
  const move = (part: Part, by: -1 | 1) => {
    const changed = moved(parts, part.id, by)
    change(changed)
    setSaid(t('workshop.agenda.moved', { name: nameOf(part), number: changed.indexOf(part) + 1 }))
    // The row has moved in the page, which takes the focus off its button; the next frame gives it back.
    requestAnimationFrame(() => document.getElementById(`${by < 0 ? 'up' : 'down'}-${part.id}`)?.focus())
  }
  return (
    <section className={styles.agenda} id="activities" tabIndex={-1} aria-labelledby="agenda">
      <h2 id="agenda">{t('workshop.program')}</h2>
      <Times times={times} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <ol className={styles.parts}>
        {parts.map((part, at) => (
          <PartRow
            key={part.id}
            part={part}
            at={at}
            of={parts.length}
            begins={times.begins[at]}
            draft={draft}
            innovations={innovations}
            exercises={exercises}
            faults={faults}
            onChange={(changed) => change(parts.map((each) => (each.id === part.id ? changed : each)))}
            onMove={(by) => move(part, by)}
            onRemove={() =>
              replace(
                parts.filter(({ id }) => id !== part.id),
                t('workshop.agenda.removed', { name: nameOf(part) }),
              )
            }
          />
        ))}
      </ol>
      {before && (
        <Undo
          key={before.words}
          words={before.words}
          onUndo={() => {
            onChange(before.parts)
            setBefore(null)
            document.getElementById('activities')?.focus()
          }}
        />
      )}
      {parts.length === 0 && <p>{t('workshop.agenda.empty')}</p>}
      <AddPart
        exercises={exercises}
        innovations={innovations}
        onAdd={(part) => {
          change([...parts, part])
          requestAnimationFrame(() => document.getElementById(`edit-${part.id}`)?.focus())
        }}
      />
      <div className={styles.whole}>
        {parts.length === 0 && template && (
          <Button onClick={() => change(partsOf(template, v7))}>{t('workshop.agenda.useTemplate')}</Button>
        )}
        {parts.length > 1 && parts.every(({ opened }) => !opened) && (
          <Button variant="quiet" onClick={() => replace([], t('workshop.agenda.cleared'))}>
            {t('workshop.agenda.clear')}
          </Button>
        )}
      </div>
    </section>
  )
}
