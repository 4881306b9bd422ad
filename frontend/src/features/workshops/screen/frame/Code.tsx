import { inHalves } from '../scene'
import styles from './frame.module.css'

export function Code({ code, className }: { code: string; className?: string | undefined }) {
  return (
    <p className={[styles.code, className].filter(Boolean).join(' ')} translate="no">
      {inHalves(code).map((half, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at}>{half}</span>
      ))}
    </p>
  )
}
