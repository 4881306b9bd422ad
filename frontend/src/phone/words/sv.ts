import { exercise, ui } from '../../locales/sv.json'
import { phone } from '../../locales/phone/sv.json'

/** Of the app's words only those that the phone shares. */
export const words = { exercise, phone, ui }
