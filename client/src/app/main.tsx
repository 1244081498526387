import '../styles.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { adoptLanguage } from './language.ts'
import { adoptNonce } from './nonce.ts'
import { adoptTheme } from './theme.ts'
import './trustedTypes.ts'

adoptNonce()
adoptTheme()
await adoptLanguage()

const place = document.getElementById('app')
if (!place) throw new Error('The page has no #app to draw into.')
createRoot(place).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <App />
    </I18nProvider>
  </StrictMode>,
)
