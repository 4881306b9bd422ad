import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Innovation, Round } from '../../../../../api/contract'
import { frameworkOf } from '../../../../../api/instrument'
import { Button } from '../../../../../ui/action/Button'
import { Dialog } from '../../../../../ui/dialog/Dialog'
import { Loading } from '../../../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../../../ui/feedback/ProblemNotice'
import { VisuallyHidden } from '../../../../../ui/text/VisuallyHidden'
import { CopyReady } from './CopyReady'
import { innokylaText, refusalOf } from './text'

type Props = { innovation: Innovation; round: Round }

/** A closed round told in Finnish, to be copied into Innokylä's field on evaluation results. */
export function InnokylaText({ innovation, round }: Props) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const { assessment, profile } = round
  const framework = useQuery({
    ...frameworkOf(profile.framework, profile.frameworkVersion),
    enabled: isOpen,
  })
  const refusal = refusalOf(round)
  const close = () => setIsOpen(false)
  return (
    <>
      <Button variant="quiet" onClick={() => setIsOpen(true)}>
        {t('innokyla.open')}
        <VisuallyHidden>: {assessment.title}</VisuallyHidden>
      </Button>
      <Dialog
        open={isOpen}
        title={t('innokyla.title')}
        onClose={close}
        actions={<Button onClick={close}>{t('innokyla.close')}</Button>}
      >
        {refusal && <p>{t(`innokyla.refused.${refusal}`)}</p>}
        {!refusal && framework.isPending && <Loading />}
        {!refusal && framework.isError && (
          <ProblemNotice error={framework.error} onRetry={() => void framework.refetch()} />
        )}
        {!refusal && framework.data && (
          <CopyReady
            made={innokylaText({
              innovation: innovation.name,
              assessment,
              profile,
              framework: framework.data,
            })}
          />
        )}
      </Dialog>
    </>
  )
}
