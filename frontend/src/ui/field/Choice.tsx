import type { InputHTMLAttributes, ReactNode } from 'react'
import styles from './field.module.css'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: ReactNode; detail?: ReactNode }

function Choice({ type, label, detail, ...input }: Props & { type: 'checkbox' | 'radio' }) {
  return (
    <label className={styles.choice}>
      <input {...input} type={type} />
      <span>
        <span className={styles.choiceName}>{label}</span>
        {detail && <span className={styles.choiceDetail}>{detail}</span>}
      </span>
    </label>
  )
}

export function Checkbox(props: Props) {
  return <Choice type="checkbox" {...props} />
}

export function Radio(props: Props) {
  return <Choice type="radio" {...props} />
}
