import { useTranslation } from 'react-i18next'
import type { Team } from '../../../../api/contract'
import { Checkbox } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import { Select } from '../../../../ui/field/Select'
import { TextField } from '../../../../ui/field/TextField'
import { languages, type Draft } from '../draft/draft'
import type { Faults } from '../draft/faults'
import { useFaultText } from './useFaultText'

type Props = {
  draft: Draft
  teams: Team[]
  faults: Faults
  onChange: (change: Partial<Draft>) => void
}

/** What it is called, whose it is, and what is spoken there. */
export function Basics({ draft, teams, faults, onChange }: Props) {
  const { t } = useTranslation()
  const fault = useFaultText()
  const speak = (language: (typeof languages)[number], on: boolean) =>
    onChange({
      languages: languages.filter((each) => (each === language ? on : draft.languages.includes(each))),
    })
  return (
    <>
      {draft.team !== null && (
        <Select
          id="team"
          label={t('workshop.team')}
          hint={t('workshop.form.teamHint')}
          required
          options={[
            { value: '', name: t('workshop.form.teamNone') },
            ...teams.map(({ id, name }) => ({ value: id, name })),
          ]}
          value={draft.team}
          onChange={(event) => onChange({ team: event.target.value, innovations: [] })}
          error={fault('team', faults['team'])}
        />
      )}
      <TextField
        id="title"
        label={t('workshop.form.title')}
        hint={t('workshop.form.titleHint')}
        required
        value={draft.title}
        onChange={(event) => onChange({ title: event.target.value })}
        error={fault('title', faults['title'])}
        autoComplete="off"
      />
      <ChoiceGroup
        id="languages"
        legend={t('workshop.form.languages')}
        hint={t('workshop.form.languagesHint')}
        error={fault('languages', faults['languages'])}
      >
        {languages.map((language) => (
          <Checkbox
            key={language}
            label={t(`workshop.language.${language}`)}
            checked={draft.languages.includes(language)}
            onChange={(event) => speak(language, event.target.checked)}
          />
        ))}
      </ChoiceGroup>
    </>
  )
}
