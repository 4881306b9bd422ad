import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { belongingChanged, takeOut } from '../../../api/programmes/belonging'
import type { ProgrammeInnovation } from '../../../api/programmes/contract'
import { innovationsIn } from '../../../api/programmes/programmes'
import { Button } from '../../../ui/action/Button'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice, useProblemText } from '../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../ui/feedback/useOutcome'
import rows from '../../../ui/list/rows.module.css'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { byName } from '../page/coverage/coverage'

/** The innovations that a coordinator sees, each of which can be taken out. */
export function Brought({ programme }: { programme: string }) {
  const { t, i18n } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const { heading, words, say } = useOutcome()
  const [asked, setAsked] = useState<ProgrammeInnovation | null>(null)
  const innovations = useQuery(innovationsIn(programme))
  const removing = useMutation({
    mutationFn: ({ innovation }: ProgrammeInnovation) => takeOut(programme, innovation),
    onSuccess: async (_, { innovation, name }) => {
      await belongingChanged(queries, programme, innovation)
      setAsked(null)
      say(t('programmes.brought.removed', { name }))
    },
  })
  if (innovations.isPending) return <Loading />
  if (!innovations.data)
    return <ProblemNotice error={innovations.error} onRetry={() => void innovations.refetch()} />
  return (
    <section aria-labelledby="brought">
      <h2 id="brought" ref={heading} tabIndex={-1}>
        {t('programmes.innovations', { count: innovations.data.length })}
      </h2>
      <p role="status" className={rows.outcome}>
        {words}
      </p>
      <p className={rows.soft}>{t('programmes.brought.what')}</p>
      <ul className={rows.rows}>
        {byName(innovations.data, i18n.language).map((each) => (
          <li key={each.innovation}>
            <div>
              <p className={rows.who}>{each.name}</p>
              <p className={rows.soft}>
                {[each.team.name, t(`programmes.sharing.${each.sharing}.told`)].join(' · ')}
              </p>
            </div>
            <div className={rows.actions}>
              <Button variant="quiet" onClick={() => setAsked(each)}>
                {t('programmes.brought.remove')}
                <VisuallyHidden>: {each.name}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmOnce
        open={asked !== null}
        title={t('programmes.brought.removeTitle')}
        confirm={t('programmes.brought.remove')}
        busy={removing.isPending}
        error={removing.isError ? problem(removing.error) : undefined}
        onConfirm={() => asked && removing.mutate(asked)}
        onClose={() => {
          setAsked(null)
          removing.reset()
        }}
      >
        <p>{t('programmes.brought.removeText', { name: asked?.name ?? '' })}</p>
      </ConfirmOnce>
    </section>
  )
}
