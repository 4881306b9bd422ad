import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProfileBars } from '../../../../../chart/ProfileBars'
import { ProfileTable } from '../../../../../chart/ProfileTable'
import { RadarChart } from '../../../../../chart/RadarChart'
import type { Framework, Innovation, Round } from '../../../../../api/contract'
import { Folded } from '../../../../../ui/screen/Folded'
import { Exports } from '../export/Exports'
import { InnokylaText } from '../innokyla/InnokylaText'
import { comparable } from './comparable'
import { SeriesPicker, type Shown } from './SeriesPicker'
import { useEarlier } from './useEarlier'
import { usePicture } from './usePicture'
import styles from '../result.module.css'

type Props = { innovation: Innovation; framework: Framework; latest: Round; rounds: Round[] }

/** The radar with what the reader picked, and the same numbers as bars and as a table. */
export function Picture({ innovation, framework, latest, rounds }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<Shown>({ median: true, agreed: true, spread: true })
  const [address, compare] = useEarlier()
  const others = comparable(rounds, latest)
  const earlier = others.find((round) => round.assessment.id === address)
  const { hasAgreed, radar, rows } = usePicture(framework, latest, earlier, shown)
  const { title } = latest.assessment
  const label = t('result.radarLabel', { name: innovation.name, title })
  return (
    <div className={styles.picture}>
      <SeriesPicker
        shown={shown}
        onShow={setShown}
        hasAgreed={hasAgreed}
        earlier={earlier?.assessment.id ?? ''}
        others={others}
        onCompare={compare}
      />
      <div className={styles.drawings}>
        <div className={styles.radar}>
          <RadarChart {...radar} label={label} />
          <Exports title={`${innovation.name}, ${title}`} description={label} content={radar} rows={rows} />
          <div className={styles.told}>
            <InnokylaText innovation={innovation} round={latest} />
          </div>
        </div>
        <div>
          <h3>{t('result.bars')}</h3>
          <ProfileBars label={t('result.tableLabel', { title })} rows={rows} />
        </div>
      </div>
      <Folded title={t('chart.table.show')}>
        <ProfileTable caption={t('result.tableLabel', { title })} rows={rows} />
      </Folded>
    </div>
  )
}
