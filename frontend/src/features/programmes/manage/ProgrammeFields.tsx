import { useTranslation } from 'react-i18next'
import type { ProgrammeBody } from '../../../api/programmes/contract'
import { TextArea } from '../../../ui/field/TextArea'
import { TextField } from '../../../ui/field/TextField'
import { isTooLong, limits, nameFault } from '../limits'

export type ProgrammeDraft = { name: string; description: string }

type Props = { draft: ProgrammeDraft; tried: boolean; onChange: (draft: ProgrammeDraft) => void }

/** What a programme is called, and what it is. */
export function ProgrammeFields({ draft, tried, onChange }: Props) {
  const { t } = useTranslation()
  const fault = nameFault(draft.name)
  return (
    <>
      <TextField
        id="programme-name"
        label={t('programmes.name')}
        hint={t('programmes.nameHint')}
        required
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
        error={tried && fault ? t(`programmes.nameFault.${fault}`, { limit: limits.name }) : undefined}
        autoComplete="off"
      />
      <TextArea
        id="programme-description"
        label={t('programmes.description')}
        hint={t('programmes.descriptionHint')}
        limit={limits.description}
        value={draft.description}
        onChange={(event) => onChange({ ...draft, description: event.target.value })}
        error={
          isTooLong(draft.description, limits.description) ? t('programmes.descriptionTooLong') : undefined
        }
      />
    </>
  )
}

/** The id of the first field that has to be corrected. */
export function draftFault({ name, description }: ProgrammeDraft): string | undefined {
  if (nameFault(name)) return 'programme-name'
  return isTooLong(description, limits.description) ? 'programme-description' : undefined
}

export function bodyOf({ name, description }: ProgrammeDraft): ProgrammeBody {
  return { name: name.trim(), ...(description.trim() && { description: description.trim() }) }
}
