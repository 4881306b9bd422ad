import '@fontsource-variable/source-sans-3/index.css'
import './theme.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from '../api/client'
import { apiAddress } from '../api/config'
import { startOutbox } from '../api/outbox/browser'
import { App } from './App'
import { startLanguage } from './language'
import { startTheme } from './theme'

startTheme()
const [address] = await Promise.all([apiAddress(), startLanguage()])
connect(address)
startOutbox()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
