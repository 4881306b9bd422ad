import '@fontsource-variable/source-sans-3/index.css'
import './theme.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { apiAddress } from '../api/address/address'
import { connect } from '../api/client'
import { startOutbox } from '../api/outbox/browser'
import { watchPerson } from '../api/session/person'
import { sessionQuery } from '../api/session/session'
import { App } from './App'
import { startLanguage } from './language'
import { queries } from './queries'
import { startTheme } from './theme'

startTheme()
const [address] = await Promise.all([apiAddress(), startLanguage()])
connect(address)
watchPerson(() => window.location.reload())
void queries.prefetchQuery(sessionQuery)
startOutbox()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
