import { useLingui } from '@lingui/react/macro'
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { Toaster } from 'sonner'
import 'sonner/dist/styles.css'
import { toastsReady } from './notify.ts'
import './toasts.css'

/** Where notices appear; once, in the app's shell. */
export function Toasts({ theme }: { theme: 'system' | 'light' | 'dark' }) {
  const { t } = useLingui()
  useEffect(() => toastsReady.resolve(), [])
  return (
    <Toaster
      theme={theme}
      position="bottom-center"
      containerAriaLabel={t`Notices`}
      // The room lifts them above its controls.
      offset={{ bottom: 'var(--notices-lift, 24px)' }}
      mobileOffset={{ bottom: 'var(--notices-lift, 16px)', left: 16, right: 16 }}
      gap={10}
      icons={{
        success: <CircleCheck className="size-4.5 text-good" />,
        warning: <TriangleAlert className="size-4.5 text-warn" />,
        error: <CircleAlert className="size-4.5 text-danger" />,
      }}
    />
  )
}
