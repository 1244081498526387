import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Waiting } from '../ui/Waiting.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { routes } from './routes.tsx'
import { useTheme } from './theme.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

const Toasts = lazy(async () => ({ default: (await import('../ui/Toasts.tsx')).Toasts }))

/** The shell: the page of the address, its boundary, and the place where notices appear. */
export function App() {
  const [path] = useLocation()
  useFocusOnArrival(path)
  return (
    <>
      <PageBoundary path={path}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            {routes.map(({ path: pattern, Page }) => (
              <Route key={pattern} path={pattern} component={Page} />
            ))}
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </PageBoundary>
      <Suspense>
        <Toasts theme={useTheme()} />
      </Suspense>
    </>
  )
}
