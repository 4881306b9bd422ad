import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import { linksInto, makeLink } from '../../../../api/assessments'
import type { Assessment, Role } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { Dialog } from '../../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { linkFault } from './link'
import { LinkFields } from './LinkFields'
import { LinkMade } from './LinkMade'

type Props = { assessment: Assessment; onClose: () => void }

/** Asks for whom and as what, then hands out the link. */
export function LinkDialog({ assessment, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [id] = useState(() => v7())
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('external-assessor')
  const [tried, setTried] = useState(false)
  const fault = linkFault(name)
  const making = useMutation({
    mutationFn: () => makeLink(assessment.id, id, { name: name.trim(), role }),
    onSettled: () => queries.invalidateQueries({ queryKey: linksInto(assessment.id).queryKey }),
  })
  if (making.data?.body.token) return <LinkMade link={making.data.body} onClose={onClose} />

  const submit = () => {
    setTried(true)
    if (fault) document.getElementById('link-name')?.focus()
    else if (!making.isPending) making.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={making.isPending}>
        {t('round.links.submit')}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog open title={t('round.links.make')} onClose={onClose} onSubmit={submit} actions={actions}>
      <LinkFields
        anonymous={assessment.anonymous}
        name={name}
        role={role}
        fault={tried ? fault : undefined}
        onName={setName}
        onRole={setRole}
      />
      {making.isError && <ProblemNotice error={making.error} />}
    </Dialog>
  )
}
