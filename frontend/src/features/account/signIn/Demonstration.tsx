import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Session, SignInWays } from '../../../api/contract'
import { signIn } from '../../../api/session/session'
import { Button } from '../../../ui/action/Button'
import { Notice } from '../../../ui/feedback/Notice'
import { useRefusalText } from '../form/useRefusalText'
import account from '../account.module.css'
import styles from './demonstration.module.css'

type Props = { people: SignInWays['demonstration']; onEntered: (session: Session) => void }

/** Invented people of the demonstration, to walk in as; where there is none, nothing stands here. */
export function Demonstration({ people, onEntered }: Props) {
  const { t } = useTranslation()
  const text = useRefusalText()
  const entering = useMutation({
    mutationFn: ({ email, password }: Props['people'][number]) => signIn(email, password),
    onSuccess: onEntered,
  })
  if (people.length === 0) return null
  return (
    <section className={account.section} aria-labelledby="demonstration">
      <h2 id="demonstration">{t('account.demonstration.title')}</h2>
      <p>{t('account.demonstration.text')}</p>
      {entering.isError && (
        <Notice kind="error" live>
          <p>{text(entering.error)}</p>
        </Notice>
      )}
      <ul className={styles.people}>
        {people.map((each) => (
          <li key={each.email} className={styles.person}>
            <div>
              <strong>{each.name}</strong>, {t(`account.role.${each.role}`)}
              <dl className={styles.words}>
                <dt>{t('account.field.email')}</dt>
                <dd>{each.email}</dd>
                <dt>{t('account.field.password')}</dt>
                <dd>{each.password}</dd>
              </dl>
            </div>
            <Button
              busy={entering.isPending}
              aria-label={`${t('account.demonstration.use')}: ${each.name}`}
              onClick={() => entering.mutate(each)}
            >
              {t('account.demonstration.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
