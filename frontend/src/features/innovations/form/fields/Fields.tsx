import { useTranslation } from 'react-i18next'
import { Checkbox, Radio } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import { ConfidentialHint } from '../../../../ui/field/ConfidentialHint'
import { Select } from '../../../../ui/field/Select'
import { TextArea } from '../../../../ui/field/TextArea'
import { TextField } from '../../../../ui/field/TextField'
import { countyOptions } from '../../../../exercise/facts/counties'
import { useFacts } from '../../../../exercise/facts/useFacts'
import type { Draft } from '../draft/draft'
import { limits, type Faults } from '../draft/faults'
import { LinksField } from './LinksField'
import { TeamField } from './TeamField'
import { useFaultText } from './useFaultText'

type Props = { draft: Draft; faults: Faults; onChange: (change: Partial<Draft>) => void }

export function Fields({ draft, faults, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const fault = useFaultText()
  const { objectives, stages } = useFacts()
  const tick = (id: string, on: boolean) =>
    onChange({
      objectives: on ? [...draft.objectives, id] : draft.objectives.filter((other) => other !== id),
    })
  const stageChoices = [{ value: '', name: t('innovationForm.stageUnknown'), detail: '' }, ...stages]
  const noCounty = { value: '', name: t('innovationForm.countyNone') }
  return (
    <>
      {draft.team !== null && (
        <TeamField
          team={draft.team}
          error={fault('team', faults['team'])}
          onChange={(team) => onChange({ team })}
        />
      )}
      <TextField
        id="name"
        label={t('innovationForm.name')}
        required
        value={draft.name}
        onChange={(event) => onChange({ name: event.target.value })}
        error={fault('name', faults['name'])}
        autoComplete="off"
      />
      <div>
        <TextArea
          id="summary"
          label={t('innovationForm.summary')}
          hint={t('innovationForm.summaryHint')}
          limit={limits.summary}
          value={draft.summary}
          onChange={(event) => onChange({ summary: event.target.value })}
          error={fault('summary', faults['summary'])}
        />
        <ConfidentialHint text={`${draft.name}\n${draft.summary}`} />
      </div>
      <ChoiceGroup
        id="objectives"
        legend={t('innovationForm.objectives')}
        hint={t('innovationForm.objectivesHint')}
        error={fault('objectives', faults['objectives'])}
      >
        {objectives.map(({ value, name, detail }) => (
          <Checkbox
            key={value}
            label={name}
            detail={detail}
            checked={draft.objectives.includes(value)}
            onChange={(event) => tick(value, event.target.checked)}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup id="stage" legend={t('innovationForm.stage')} error={fault('stage', faults['stage'])}>
        {stageChoices.map(({ value, name, detail }) => (
          <Radio
            key={value}
            name="stage"
            label={name}
            detail={detail}
            checked={draft.stage === value}
            onChange={() => onChange({ stage: value })}
          />
        ))}
      </ChoiceGroup>
      <Select
        id="county"
        label={t('innovationForm.county')}
        options={[noCounty, ...countyOptions(t, i18n.language, draft.county)]}
        value={draft.county}
        onChange={(event) => onChange({ county: event.target.value })}
        error={fault('county', faults['county'])}
      />
      <LinksField links={draft.links} faults={faults} onChange={(links) => onChange({ links })} />
    </>
  )
}
