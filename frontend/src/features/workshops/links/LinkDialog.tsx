import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import { facilitatorLink, linksTo, makeWorkshopLink } from '../../../api/workshops/links'
import type { Workshop, WorkshopLinkKind } from '../../../api/workshops/types'
import { Button } from '../../../ui/action/Button'
import { CopyText } from '../../../ui/action/CopyText'
import { Dialog } from '../../../ui/dialog/Dialog'
import { Radio } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { TextField } from '../../../ui/field/TextField'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { linkFault, nameLimit } from './link'

const kinds: WorkshopLinkKind[] = ['FACILITATOR', 'SCREEN']

/** Asks for whom and what for, then hands out the link. */
export function LinkDialog({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [id] = useState(() => v7())
  const [name, setName] = useState('')
  const [kind, setKind] = useState<WorkshopLinkKind>('FACILITATOR')
  const [tried, setTried] = useState(false)
  const fault = linkFault(name)
  const making = useMutation({
    mutationFn: () => makeWorkshopLink(workshop.id, id, { name: name.trim(), kind }),
    onSettled: () => queries.invalidateQueries({ queryKey: linksTo(workshop.id).queryKey }),
  })
  const made = making.data?.body
  if (made?.token)
    return (
      <Dialog
        open
        title={t('workshop.links.made', { name: made.name })}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('workshop.links.done')}</Button>}
      >
        <p>{t(`workshop.links.madeText.${made.kind}`)}</p>
        <CopyText
          shown
          variant="primary"
          text={facilitatorLink(made.token)}
          label={t('workshop.links.copy')}
        />
      </Dialog>
    )

  const submit = () => {
    setTried(true)
    if (fault) document.getElementById('link-name')?.focus()
    else if (!making.isPending) making.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={making.isPending}>
        {t('workshop.links.submit')}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog open title={t('workshop.links.make')} onClose={onClose} onSubmit={submit} actions={actions}>
      <ChoiceGroup legend={t('workshop.links.for')} error={undefined}>
        {kinds.map((each) => (
          <Radio
            key={each}
            name="kind"
            label={t(`workshop.links.kind.${each}`)}
            detail={t(`workshop.links.means.${each}`)}
            checked={kind === each}
            onChange={() => setKind(each)}
          />
        ))}
      </ChoiceGroup>
      <TextField
        id="link-name"
        label={t('workshop.links.name')}
        hint={t('workshop.links.nameHint')}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={tried && fault ? t(`workshop.links.fault.${fault}`, { limit: nameLimit }) : undefined}
        autoComplete="off"
      />
      {making.isError && <ProblemNotice error={making.error} />}
    </Dialog>
  )
}
