import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import { Notice } from '../../../ui/feedback/Notice'

type Result = { rounds: number; newInnovations: number; alreadyThere: number }
type Props = { name: string; found: Result; busy: boolean; onWrite: () => void; onForget: () => void }

export function useCounts() {
  const { t } = useTranslation()
  return ({ rounds, newInnovations, alreadyThere }: Result) => [
    t('scores.import.rounds', { count: rounds }),
    ...(newInnovations > 0 ? [t('scores.import.newInnovations', { count: newInnovations })] : []),
    ...(alreadyThere > 0 ? [t('scores.import.alreadyThere', { count: alreadyThere })] : []),
  ]
}

/** What a sound file would add. Nothing has been written yet. */
export function Found({ name, found, busy, onWrite, onForget }: Props) {
  const { t } = useTranslation()
  const counts = useCounts()
  if (found.rounds === 0)
    return (
      <Notice live title={t('scores.import.sound', { name })}>
        <p>
          {found.alreadyThere > 0
            ? t('scores.import.allThere', { count: found.alreadyThere })
            : t('scores.import.noRows')}
        </p>
      </Notice>
    )
  const actions = (
    <>
      <Button variant="primary" busy={busy} onClick={onWrite}>
        {t('scores.import.write')}
      </Button>
      <Button variant="quiet" onClick={onForget}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Notice live title={t('scores.import.sound', { name })} actions={actions}>
      <p>{t('scores.import.would')}</p>
      <ul>
        {counts(found).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}
