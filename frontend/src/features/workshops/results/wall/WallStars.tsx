import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { textsOf } from '../../../../api/workshops/answers'
import type { Results } from '../../../../api/workshops/types'
import { NoteWall } from '../notes/NoteWall'
import { starred } from '../sheet/spiralStages'
import styles from './wall.module.css'

/** The notes that matter most to the room, from every part of the day. */
export function WallStars({ workshop, results }: { workshop: string; results: Results }) {
  const { t } = useTranslation()
  const texts = useInfiniteQuery(textsOf(workshop, null))
  const { data, hasNextPage, isFetching, fetchNextPage } = texts
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const groups = useMemo(() => {
    // A facilitator may be at the machine on the wall: what they hid is not for the room.
    const shown = data?.pages.flatMap(({ items }) => items).filter(({ hidden }) => !hidden) ?? []
    return [{ id: 'stars', title: null, texts: starred(shown, results.stars) }]
  }, [data, results.stars])
  if (!data) return null
  if (groups[0]?.texts.length === 0) return <p className={styles.nothing}>{t('room.stars.none')}</p>
  return <NoteWall groups={groups} more={0} />
}
