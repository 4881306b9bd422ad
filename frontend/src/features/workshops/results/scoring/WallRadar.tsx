import { useTranslation } from 'react-i18next'
import { RadarFigure, type RadarContent } from '../../../../chart/drawing/RadarFigure'
import { useRadarLayout } from '../../../../chart/drawing/useRadarLayout'
import { formatNumber } from '../../../../chart/number'
import { groupPaint } from '../../../../chart/palette'
import type { ProfileRow } from '../../../../chart/profile/profile'
import { RadarLegend } from '../../../../chart/reading/RadarLegend'
import { StrengthenSample } from '../../../../chart/reading/Sample'
import { useRoomRadar } from './useRadar'
import { useSuppressedWords } from './useSuppressedWords'
import styles from './scoring.module.css'

type Props = { workshop: string; activity: string; title: string; minimumGroup: number | null }

/** The same radar as large as the wall lets it be, nothing on it to be pressed. */
export function WallRadar({ workshop, activity, title, minimumGroup }: Props) {
  const { t } = useTranslation()
  const { profile, framework, radar } = useRoomRadar(workshop, activity)
  const suppressed = useSuppressedWords(framework.data, minimumGroup)
  if (!profile.data || !radar) return null
  if (profile.data.suppressed) return <p className={styles.words}>{suppressed(profile.data.suppressed)}</p>
  if (profile.data.respondents === 0) return <p className={styles.words}>{t('room.results.nothing')}</p>
  return (
    <div className={styles.wall}>
      <Drawing label={title} content={radar.content} />
      <div className={styles.medians}>
        <p className={styles.respondents}>{t('room.scoring.sheets', { count: profile.data.respondents })}</p>
        <ol>
          {radar.rows.map((row, at) => (
            <Median key={row.id} number={at + 1} row={row} />
          ))}
        </ol>
        <RadarLegend content={radar.content} />
      </div>
    </div>
  )
}

function Drawing({ label, content }: { label: string; content: RadarContent }) {
  const { ref, layout } = useRadarLayout(content.axes, content.groups)
  return (
    <div ref={ref} className={styles.drawing}>
      <RadarFigure content={content} layout={layout} role="img" aria-label={label} />
    </div>
  )
}

function Median({ number, row }: { number: number; row: ProfileRow }) {
  const { t, i18n } = useTranslation()
  return (
    <li style={{ borderInlineStartColor: groupPaint(row.group) }}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span className={styles.name}>
        {row.name} {row.strengthen > 0 && <StrengthenSample />}
      </span>
      <strong>{row.median === null ? t('chart.notScored') : formatNumber(row.median, i18n.language)}</strong>
    </li>
  )
}
