import '../app/theme.css'
import '../app/base.css'
import './phone.css'
import { apiAddress } from '../api/address/address'
import { firstWords } from './words/load'

// On a slow network each round trip is felt: words and address are asked for while the page's own code still comes.
const words = firstWords()
const address = apiAddress()
const { open } = await import('./open')
open(await address, await words)
