import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import type { Exercise } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { Select } from '../../../../ui/field/Select'
import { useLocalized } from '../../../../ui/text/localized'
import type { Part } from '../draft/draft'
import { isActivity, newPart, newScoring, newTalk } from '../draft/parts'
import styles from './agenda.module.css'

const scoring = 'live-scoring'

type Props = {
  exercises: Exercise[]
  innovations: { id: string; name: string }[]
  onAdd: (part: Part) => void
}

/** What may come into the agenda: a talk, an exercise, or the scoring of one of the workshop's innovations. */
export function AddPart({ exercises, innovations, onAdd }: Props) {
  const { t } = useTranslation()
  const text = useLocalized()
  const [chosen, setChosen] = useState('')
  const scored = exercises.find(({ id }) => id === scoring)
  const kinds = exercises.filter((exercise) => isActivity(exercise) && exercise.id !== scoring)
  const options = [
    { value: '', name: t('workshop.agenda.talk') },
    ...kinds.map(({ id, title }) => ({ value: id, name: text(title) })),
    ...(scored ? innovations : []).map(({ id, name }) => ({
      value: `${scoring}/${id}`,
      name: t('workshop.agenda.scoringOf', { name }),
    })),
  ]
  const add = () => {
    const [kind, innovation] = chosen.split('/')
    const exercise = exercises.find(({ id }) => id === kind)
    if (!exercise) onAdd(newTalk(v7()))
    else onAdd(innovation ? newScoring(v7(), exercise, innovation) : newPart(v7(), exercise))
  }
  return (
    <div className={styles.add}>
      <Select
        label={t('workshop.agenda.add')}
        {...(scored && innovations.length === 0 ? { hint: t('workshop.agenda.scoringHint') } : {})}
        options={options}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        error={undefined}
      />
      <Button onClick={add}>{t('workshop.agenda.addIt')}</Button>
    </div>
  )
}
