import { useTranslation } from 'react-i18next'
import type { Language, SpiralMode } from '../../../../api/workshops/types'
import { Radio } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import { Select } from '../../../../ui/field/Select'
import { TextField } from '../../../../ui/field/TextField'
import { groupSizes } from '../../agenda/sizes'
import type { Part } from '../draft/draft'
import { titleField, type Faults } from '../draft/faults'
import { takesAnswers } from '../../agenda/alone'
import { formingsFor, withMode } from '../draft/parts'
import { useFaultText } from '../fields/useFaultText'
import styles from './agenda.module.css'

const modes: SpiralMode[] = ['TOGETHER', 'FREE', 'DEALT']

type Props = { part: Part; languages: Language[]; faults: Faults; onChange: (part: Part) => void }

export function PartFields({ part, languages, faults, onChange }: Props) {
  const { t } = useTranslation()
  const fault = useFaultText()
  const field = titleField(part.id)
  const [first] = languages
  return (
    <div className={styles.fields}>
      {languages.map((language) => (
        <TextField
          key={language}
          id={language === first ? field : `${field}-${language}`}
          label={t('workshop.agenda.name', { language: t(`workshop.language.${language}`) })}
          lang={language}
          value={part.title[language]}
          onChange={(event) =>
            onChange({ ...part, title: { ...part.title, [language]: event.target.value } })
          }
          error={language === first ? fault(field, faults[field]) : undefined}
          autoComplete="off"
        />
      ))}
      {part.mode !== null && (
        <ChoiceGroup legend={t('workshop.agenda.modes')} error={undefined}>
          {modes.map((mode) => (
            <Radio
              key={mode}
              name={`mode-${part.id}`}
              label={t(`workshop.agenda.mode.${mode}`)}
              detail={t(`workshop.agenda.modeMeans.${mode}`)}
              checked={part.mode === mode}
              onChange={() => onChange(withMode(part, mode))}
            />
          ))}
        </ChoiceGroup>
      )}
      {takesAnswers(part.exercise) && (
        <ChoiceGroup legend={t('workshop.agenda.groups')} error={undefined}>
          {formingsFor(part).map((forming) => (
            <Radio
              key={forming}
              name={`forming-${part.id}`}
              label={t(
                forming === 'NONE' && part.exercise === 'pair-discussion'
                  ? 'workshop.agenda.forming.PHONE'
                  : `workshop.agenda.forming.${forming}`,
              )}
              checked={part.forming === forming}
              onChange={() => onChange({ ...part, forming })}
            />
          ))}
        </ChoiceGroup>
      )}
      {takesAnswers(part.exercise) && part.forming !== 'NONE' && (
        <Select
          label={t('workshop.agenda.groupSize')}
          hint={t('workshop.agenda.groupSizeHint')}
          options={groupSizes.map((each) => ({ value: String(each), name: String(each) }))}
          value={String(part.groupSize)}
          onChange={(event) => onChange({ ...part, groupSize: Number(event.target.value) })}
          error={undefined}
        />
      )}
    </div>
  )
}
