import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hideText, textsOf } from '../../../../api/workshops/answers'
import type { AgendaActivity, RevealedText, Workshop } from '../../../../api/workshops/types'
import { useLabel } from '../../../../exercise/names/useNames'
import { Button } from '../../../../ui/action/Button'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { sectionsOf } from '../../results/sheet/sections'
import { useSheet } from '../../results/sheet/useSheet'
import { useReread } from '../stage/useReread'
import { TextRow } from './TextRow'
import styles from './texts.module.css'

type Props = {
  workshop: Workshop
  activity: AgendaActivity
  /** changes when there is something new to read */
  results: string | undefined
}

/** What was written, once the room may see it; what does not belong on the wall is taken off it here. */
export function Texts({ workshop, activity, results }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const label = useLabel()
  const { parts } = useSheet(activity.exercise)
  const options = textsOf(workshop.id, activity.id)
  const list = useInfiniteQuery({ ...options, refetchOnMount: 'always' })
  const { refetch } = list
  useReread(results ?? '', refetch)
  const hiding = useMutation({
    mutationFn: ({ id, hidden }: RevealedText) => hideText(workshop.id, id, !hidden),
    onSettled: () => queries.invalidateQueries({ queryKey: options.queryKey }),
  })
  const texts = list.data?.pages.flatMap((page) => page.items) ?? []
  const sections = sectionsOf(parts, { choices: [], texts }, label).filter(({ kind }) => kind === 'texts')
  return (
    <section className={styles.texts} aria-labelledby="texts">
      <h2 id="texts">{t('workshop.texts.title')}</h2>
      <p className={styles.hint}>{t(texts.length > 0 ? 'workshop.texts.what' : 'workshop.texts.none')}</p>
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void refetch()} />}
      {hiding.isError && <ProblemNotice error={hiding.error} />}
      {sections.map(
        (section) =>
          section.kind === 'texts' && (
            <section key={section.prompt}>
              <h3>{section.title}</h3>
              <ul>
                {section.texts.map((text) => (
                  <TextRow
                    key={text.id}
                    text={text}
                    busy={hiding.isPending && hiding.variables.id === text.id}
                    onToggle={() => hiding.mutate(text)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('workshop.texts.more')}
        </Button>
      )}
    </section>
  )
}
