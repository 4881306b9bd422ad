import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exercises } from '../../../api/instrument'
import { belongingChanged, changeBelonging } from '../../../api/programmes/belonging'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import type { AboutBelonging } from './about'
import { bodyOf, etagOf } from './belonging'
import { PlaceFields } from './PlaceFields'
import { SharingChoice } from './SharingChoice'

/** What is shared, and where the innovation stands on the programme's maps. */
export function BelongingDialog({ innovation, belonging, onDone, onClose }: AboutBelonging) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const content = useQuery(exercises)
  const [sharing, setSharing] = useState(belonging.sharing)
  const [placement, setPlacement] = useState(belonging.placement)
  const { programme } = belonging
  const keeping = useMutation({
    mutationFn: () =>
      changeBelonging(programme.id, innovation.id, bodyOf(sharing, placement), etagOf(belonging)),
    onSuccess: async () => {
      await belongingChanged(queries, programme.id, innovation.id)
      onDone(t('programmes.ofInnovation.changed', { name: programme.name }))
    },
    // Most often somebody changed it first: what is true now stands in the row when the dialog is opened again.
    onError: () => belongingChanged(queries, programme.id, innovation.id),
  })
  const submit = () => {
    if (!keeping.isPending) keeping.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={keeping.isPending}>
        {t('programmes.ofInnovation.save')}
      </Button>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <Dialog
      open
      title={t('programmes.ofInnovation.changeTitle', { name: programme.name })}
      onClose={onClose}
      onSubmit={submit}
      actions={actions}
    >
      <SharingChoice sharing={sharing} onChange={setSharing} />
      {sharing !== 'NOTHING' && content.data && (
        <PlaceFields exercises={content.data} placement={placement} onChange={setPlacement} />
      )}
      {keeping.isError && <ProblemNotice error={keeping.error} />}
    </Dialog>
  )
}
