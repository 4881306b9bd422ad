import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RevealedText } from '../../../../api/workshops/types'
import type { SpiralStage } from '../../../../chart/spiral/SpiralFigure'
import { useLabel } from '../../../../exercise/names/useNames'
import type { Part } from '../../../../exercise/sheet/parts'
import { notesAt, stagesIn } from '../sheet/spiralStages'

/** The stages as the figure draws them; without counts while nothing may be told of the notes. */
export function useStages(parts: Part[], texts: RevealedText[] | null): SpiralStage[] {
  const { t, i18n } = useTranslation()
  const say = useLabel()
  return useMemo(
    () =>
      stagesIn(parts).map(({ prompt, label }) => {
        const notes = texts ? notesAt(texts, prompt).length : 0
        const count = texts ? t('room.spiral.notes', { count: notes }) : ''
        return { id: prompt, name: say(label), notes, count }
      }),
    // oxlint-disable-next-line react/exhaustive-deps
    [parts, texts, i18n.language],
  )
}
