import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Innovation } from '../../../api/contract'
import { ApiError } from '../../../api/problem'
import { belongingChanged, bringIn } from '../../../api/programmes/belonging'
import type { ProgrammeOffer, Sharing } from '../../../api/programmes/contract'
import { Button } from '../../../ui/action/Button'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { Select } from '../../../ui/field/Select'
import { letGo } from '../../../ui/screen/useLinkToken'
import { SharingChoice } from '../innovation/SharingChoice'
import { programmeToken } from './token'
import styles from '../programmes.module.css'

type Props = { link: string; offer: ProgrammeOffer; innovations: Innovation[] }

/** An innovation of one's own comes into the programme, sharing what its team decides. */
export function BringForm({ link, offer, innovations }: Props) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [innovation, setInnovation] = useState(innovations.length === 1 ? (innovations[0]?.id ?? '') : '')
  const [sharing, setSharing] = useState<Sharing>('COVERAGE')
  const [tried, setTried] = useState(false)
  const bringing = useMutation({
    mutationFn: () => bringIn(offer.programme, innovation, { sharing, link }),
    onSuccess: async () => {
      letGo(programmeToken)
      await navigate(`/programmes/${offer.programme}`, { replace: true })
      return belongingChanged(queries, offer.programme, innovation)
    },
  })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (innovation === '') document.getElementById('innovation')?.focus()
    else if (!bringing.isPending) bringing.mutate()
  }
  const options = innovations
    .map(({ id, name, team }) => ({ value: id, name: `${name} – ${team.name}` }))
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.language))
  const isThere = bringing.error instanceof ApiError && bringing.error.kind === 'precondition-failed'
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Select
        id="innovation"
        label={t('programmes.join.innovation')}
        required
        options={[{ value: '', name: t('programmes.join.choose') }, ...options]}
        value={innovation}
        onChange={(event) => {
          setInnovation(event.target.value)
          bringing.reset()
        }}
        error={tried && innovation === '' ? t('programmes.join.innovationMissing') : undefined}
      />
      <SharingChoice sharing={sharing} onChange={setSharing} />
      {isThere && (
        <Notice kind="error" live>
          <p>
            {t('programmes.join.already')}{' '}
            <Link to={`/innovations/${innovation}#programmes`}>{t('programmes.join.toInnovation')}</Link>
          </p>
        </Notice>
      )}
      {bringing.isError && !isThere && <ProblemNotice error={bringing.error} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={bringing.isPending}>
          {t('programmes.join.TEAM.submit')}
        </Button>
        <LinkButton variant="quiet" to="/programmes">
          {t('ui.cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
