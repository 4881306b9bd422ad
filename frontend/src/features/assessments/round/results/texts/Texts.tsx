import { useTranslation } from 'react-i18next'
import type { Framework } from '../../../../../api/contract'
import { useLocalized } from '../../../../../ui/text/localized'
import { groupStyle } from '../../../groupStyle'
import type { Submitted } from '../../../reads'
import { textsIn } from './texts'
import { useAssessorName } from '../useAssessorName'
import styles from '../results.module.css'

/** What the assessors wrote, under the characteristic they wrote it of. */
export function Texts({ framework, sheets }: { framework: Framework; sheets: Submitted[] }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const nameOf = useAssessorName()
  const written = textsIn(framework, sheets)
  if (written.length === 0) return <p>{t('round.texts.none')}</p>
  return written.map(({ characteristic, texts }) => (
    <details key={characteristic.id} className={styles.texts} style={groupStyle(characteristic.group)}>
      <summary>
        {localized(characteristic.name)}{' '}
        <span className={styles.soft}>{t('round.texts.count', { count: texts.length })}</span>
      </summary>
      <ul>
        {texts.map(({ sheet, score, text, kind }) => (
          <li key={`${sheet.place} ${kind}`}>
            <p className={styles.text}>{text}</p>
            <p className={styles.soft}>
              {nameOf(sheet)},{' '}
              {score.level === null
                ? t('round.texts.unscored')
                : t('round.texts.level', { level: score.level })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  ))
}
