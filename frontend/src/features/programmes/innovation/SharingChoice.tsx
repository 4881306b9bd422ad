import { useTranslation } from 'react-i18next'
import type { Sharing } from '../../../api/programmes/contract'
import { Radio } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'

const choices: Sharing[] = ['NOTHING', 'COVERAGE', 'RESULTS']

type Props = { sharing: Sharing; onChange: (sharing: Sharing) => void }

/** Each choice with what it means to the innovation's team, so that nobody has to guess. */
export function SharingChoice({ sharing, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <ChoiceGroup
      legend={t('programmes.sharing.legend')}
      hint={t('programmes.sharing.hint')}
      error={undefined}
    >
      {choices.map((each) => (
        <Radio
          key={each}
          name="sharing"
          value={each}
          label={t(`programmes.sharing.${each}.name`)}
          detail={t(`programmes.sharing.${each}.means`)}
          checked={sharing === each}
          onChange={() => onChange(each)}
        />
      ))}
    </ChoiceGroup>
  )
}
