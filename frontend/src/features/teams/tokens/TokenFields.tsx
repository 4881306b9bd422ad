import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { Select } from '../../../ui/field/Select'
import { TextField } from '../../../ui/field/TextField'
import { limits, type TextFault } from '../limits'
import { periods, scopes, scopeKey, withScope, type TokenDraft } from './tokens'

type Props = {
  draft: TokenDraft
  nameFault: TextFault | undefined
  scopeFault: boolean
  onChange: (part: Partial<TokenDraft>) => void
}

export function TokenFields({ draft, nameFault, scopeFault, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        id="token-name"
        label={t('teams.tokens.name')}
        hint={t('teams.tokens.nameHint')}
        required
        value={draft.name}
        onChange={(event) => onChange({ name: event.target.value })}
        error={nameFault && t(`teams.tokens.nameFault.${nameFault}`, { limit: limits.token })}
        autoComplete="off"
      />
      <ChoiceGroup
        id="token-scopes"
        legend={t('teams.tokens.scopes')}
        error={scopeFault ? t('teams.tokens.scopeMissing') : undefined}
      >
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            label={t(`teams.tokens.scope.${scopeKey[scope]}`)}
            detail={t(`teams.tokens.scopeMeans.${scopeKey[scope]}`)}
            checked={draft.scopes.includes(scope)}
            onChange={(event) => onChange({ scopes: withScope(draft.scopes, scope, event.target.checked) })}
          />
        ))}
      </ChoiceGroup>
      <Select
        label={t('teams.tokens.days')}
        hint={t('teams.tokens.daysHint')}
        options={periods.map((count) => ({ value: String(count), name: t('teams.days', { count }) }))}
        value={String(draft.days)}
        onChange={(event) => onChange({ days: Number(event.target.value) })}
        error={undefined}
      />
    </>
  )
}
