import { exercise, ui } from '../../locales/en.json'
import { phone } from '../../locales/phone/en.json'

/** Of the app's words only those that the phone shares. */
export const words = { exercise, phone, ui }
