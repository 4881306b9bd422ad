import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import type { ApiToken } from '../../../api/contract'
import { makeToken, tokensOf } from '../../../api/teams/tokens'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { limits, textFault } from '../limits'
import { TokenFields } from './TokenFields'
import type { TokenDraft } from './tokens'

type Props = { team: string; onMade: (token: ApiToken) => void; onClose: () => void }

export function TokenDialog({ team, onMade, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [id] = useState(() => v7())
  const [draft, setDraft] = useState<TokenDraft>({ name: '', scopes: ['scores:read'], days: 90 })
  const [tried, setTried] = useState(false)
  const nameFault = textFault(draft.name, limits.token)
  const making = useMutation({
    // The answer holds the secret: it is not to outlive this dialog in any cache.
    gcTime: 0,
    mutationFn: () => makeToken(team, id, { ...draft, name: draft.name.trim() }),
    onSuccess: async ({ body }) => {
      await queries.invalidateQueries({ queryKey: tokensOf(team).queryKey })
      onMade(body)
      onClose()
    },
  })
  const submit = () => {
    setTried(true)
    if (nameFault) document.getElementById('token-name')?.focus()
    else if (draft.scopes.length === 0) document.getElementById('token-scopes')?.focus()
    else if (!making.isPending) making.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={making.isPending}>
        {t('teams.tokens.make')}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog open title={t('teams.tokens.make')} onClose={onClose} onSubmit={submit} actions={actions}>
      <TokenFields
        draft={draft}
        nameFault={tried ? nameFault : undefined}
        scopeFault={tried && draft.scopes.length === 0}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      {making.isError && <ProblemNotice error={making.error} />}
    </Dialog>
  )
}
