import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiToken } from '../../../api/contract'
import { revokeToken, tokensOf } from '../../../api/teams/tokens'
import { Button } from '../../../ui/action/Button'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice, useProblemText } from '../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../ui/feedback/useOutcome'
import styles from '../teams.module.css'
import { FreshToken } from './FreshToken'
import { TokenDialog } from './TokenDialog'
import { TokenRow } from './TokenRow'

export function Tokens({ team }: { team: string }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const { heading, words, say } = useOutcome()
  const [making, setMaking] = useState(false)
  const [fresh, setFresh] = useState<ApiToken | null>(null)
  const [asked, setAsked] = useState<ApiToken | null>(null)
  const tokens = useQuery(tokensOf(team))
  const revoking = useMutation({
    mutationFn: (token: ApiToken) => revokeToken(team, token.id),
    onSettled: () => queries.invalidateQueries({ queryKey: tokensOf(team).queryKey }),
    onSuccess: (_, token) => {
      setAsked(null)
      if (token.id === fresh?.id) setFresh(null)
      say(t('teams.tokens.revoked', { name: token.name }))
    },
  })
  if (!tokens.data)
    return tokens.error ? (
      <ProblemNotice error={tokens.error} onRetry={() => void tokens.refetch()} />
    ) : (
      <Loading />
    )

  const readAt = new Date(tokens.dataUpdatedAt)
  const stop = () => {
    setAsked(null)
    revoking.reset()
  }
  const hide = () => {
    setFresh(null)
    heading.current?.focus()
  }
  const make = (
    <Button variant={fresh ? 'secondary' : 'primary'} onClick={() => setMaking(true)}>
      {t('teams.tokens.make')}
    </Button>
  )
  return (
    <section aria-labelledby="tokens">
      {fresh && <FreshToken token={fresh} onTaken={hide} />}
      {tokens.data.length === 0 && !fresh ? (
        <EmptyState title={t('teams.tokens.none')} action={make}>
          <p>{t('teams.tokens.noneText')}</p>
        </EmptyState>
      ) : (
        <>
          <h2 id="tokens" ref={heading} tabIndex={-1}>
            {t('teams.tokens.title', { count: tokens.data.length })}
          </h2>
          <p role="status" className={styles.outcome}>
            {words}
          </p>
          <ul className={styles.rows}>
            {tokens.data.map((token) => (
              <TokenRow key={token.id} token={token} now={readAt} onRevoke={() => setAsked(token)} />
            ))}
          </ul>
          {make}
        </>
      )}
      {making && <TokenDialog team={team} onMade={setFresh} onClose={() => setMaking(false)} />}
      <ConfirmOnce
        open={asked !== null}
        title={t('teams.tokens.revokeTitle')}
        confirm={t('teams.tokens.revoke')}
        busy={revoking.isPending}
        error={revoking.isError ? problem(revoking.error) : undefined}
        onConfirm={() => asked && revoking.mutate(asked)}
        onClose={stop}
      >
        <p>{t('teams.tokens.revokeText', { name: asked?.name ?? '' })}</p>
      </ConfirmOnce>
    </section>
  )
}
