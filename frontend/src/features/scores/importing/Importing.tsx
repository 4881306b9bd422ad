import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Team } from '../../../api/contract'
import { ApiError } from '../../../api/problem'
import { Loading } from '../../../ui/feedback/Loading'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { Faults } from './Faults'
import { FilePicker } from './FilePicker'
import { Found, useCounts } from './Found'
import { Templates } from './Templates'
import { useImport } from './useImport'

/** Assessments made elsewhere, brought in as closed rounds: looked through first, then written whole or not at all. */
export function Importing({ team }: { team: Team }) {
  const { t } = useTranslation()
  const counts = useCounts()
  const { wrong, checking, writing, choose, forget } = useImport(team.id)
  const checked = checking.data
  const problem = checking.error ?? writing.error
  const fields = problem instanceof ApiError && problem.kind === 'invalid-request' ? problem.fields : []
  const name = checking.variables?.name ?? ''
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('scores.import.title')}</h2>
      <p>{t('scores.import.what')}</p>
      <p>{t('scores.import.whatColumns')}</p>
      <Templates team={team} />
      <FilePicker busy={checking.isPending || writing.isPending} onPick={choose} />
      {wrong && (
        <Notice kind="error" live title={wrong.name}>
          <p>{t(`scores.import.wrong.${wrong.wrong}`)}</p>
        </Notice>
      )}
      {checking.isPending && <Loading label={t('scores.import.checking', { name })} />}
      {problem && fields.length === 0 && <ProblemNotice error={problem} />}
      {fields.length > 0 && <Faults name={name} fields={fields} />}
      {checked && fields.length === 0 && (
        <Found
          name={checked.name}
          found={checked.found}
          busy={writing.isPending}
          onWrite={() => writing.mutate(checked)}
          onForget={forget}
        />
      )}
      {writing.data && (
        <Notice live title={t('scores.import.written')}>
          <ul>
            {counts(writing.data).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <Link to={`/?team=${team.id}`}>{t('scores.import.toInnovations')}</Link>
          </p>
        </Notice>
      )}
    </section>
  )
}
