import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../api/contract'
import { localized } from '../../ui/text/localized'
import type { Label, Option } from '../sheet/parts'
import { sheetOf } from '../sheet/sheet'
import { optionName, optionsOf, promptName, promptsOf } from './names'

/** A label in the reader's language. */
export function useLabel() {
  const { t, i18n } = useTranslation()
  return (label: Label) => {
    if ('word' in label) return t(`exercise.word.${label.word}`)
    return 'plain' in label ? label.plain : localized(label, i18n.language)
  }
}

/** Prompts and options of one exercise by name, in the reader's language; what is unknown keeps its id. */
export function useNames(exercise: Exercise, cards: Option[]) {
  const label = useLabel()
  const parts = useMemo(() => sheetOf(exercise, cards), [exercise, cards])
  return {
    prompts: promptsOf(parts),
    options: (prompt: string) => optionsOf(parts, prompt),
    promptName: (prompt: string) => promptName(parts, prompt).map(label).join(' – ') || prompt,
    optionName: (prompt: string, option: string) =>
      label(optionName(parts, prompt, option) ?? { plain: option }),
  }
}
