import { exercise, ui } from '../../locales/fi.json'
import { phone } from '../../locales/phone/fi.json'

/** Of the app's words only those that the phone shares. */
export const words = { exercise, phone, ui }
