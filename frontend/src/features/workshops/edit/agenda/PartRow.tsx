import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { clockAt } from '../../agenda/clock'
import type { Draft, Part } from '../draft/draft'
import { minutesField, titleField, type Faults } from '../draft/faults'
import { useFaultText } from '../fields/useFaultText'
import styles from './agenda.module.css'
import { PartFields } from './PartFields'
import { usePartKind } from './usePartKind'
import { usePartName } from './usePartName'

type Props = {
  part: Part
  at: number
  of: number
  begins: number | undefined
  draft: Draft
  innovations: { id: string; name: string }[]
  exercises: Exercise[]
  faults: Faults
  onChange: (part: Part) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One part: when, what, how long; its place is changed by buttons and its details are folded away. */
export function PartRow(props: Props) {
  const { part, at, of, begins, draft, innovations, exercises, faults, onChange, onMove, onRemove } = props
  const { t, i18n } = useTranslation()
  const fault = useFaultText()
  const name = usePartName()(part)
  const kind = usePartKind(part, exercises, innovations)
  const isWrong = titleField(part.id) in faults
  const [isOpened, setIsOpened] = useState(part.title.fi + part.title.sv + part.title.en === '')
  const isOpen = isOpened || isWrong
  const minutes = minutesField(part.id)
  const wrongMinutes = fault(minutes, faults[minutes])
  return (
    <li className={styles.part}>
      <div className={styles.row}>
        <p className={styles.begins}>{begins === undefined ? at + 1 : clockAt(begins, i18n.language)}</p>
        <div className={styles.what}>
          <h3>{name}</h3>
          <p>
            {kind}
            {part.opened && ` · ${t('workshop.agenda.begun')}`}
          </p>
        </div>
        <label className={styles.minutes}>
          <VisuallyHidden>{t('workshop.agenda.minutesOf', { name })}</VisuallyHidden>
          <input
            id={minutes}
            inputMode="numeric"
            value={part.minutes}
            aria-invalid={wrongMinutes ? true : undefined}
            aria-describedby={wrongMinutes ? `${minutes}-error` : undefined}
            onChange={(event) => onChange({ ...part, minutes: event.target.value.trim() })}
          />
          <span aria-hidden="true">{t('workshop.agenda.minutes')}</span>
        </label>
        <div className={styles.moves}>
          <Button id={`up-${part.id}`} busy={at === 0} onClick={() => onMove(-1)}>
            <span aria-hidden="true">↑</span>
            <VisuallyHidden>{t('workshop.agenda.up', { name })}</VisuallyHidden>
          </Button>
          <Button id={`down-${part.id}`} busy={at === of - 1} onClick={() => onMove(1)}>
            <span aria-hidden="true">↓</span>
            <VisuallyHidden>{t('workshop.agenda.down', { name })}</VisuallyHidden>
          </Button>
          <Button
            id={`edit-${part.id}`}
            variant="quiet"
            aria-expanded={isOpen}
            onClick={() => setIsOpened(!isOpen)}
          >
            {t('workshop.agenda.edit')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
          {!part.opened && (
            <Button variant="quiet" onClick={onRemove}>
              {t('workshop.agenda.remove')}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          )}
        </div>
      </div>
      {wrongMinutes && (
        <p className={styles.error} id={`${minutes}-error`}>
          {wrongMinutes}
        </p>
      )}
      {isOpen && <PartFields part={part} languages={draft.languages} faults={faults} onChange={onChange} />}
    </li>
  )
}
