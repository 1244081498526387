import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Waiting } from '../ui/Waiting.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { NowherePage, routes } from './routes.tsx'
import { type Theme, useTheme } from './theme.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

const Toasts = lazy(async (): Promise<{ default: ComponentType<{ theme: Theme }> }> => {
  // Without a place for notices the page still stands.
  const here = await import('../ui/Toasts.tsx').catch(() => undefined)
  return { default: here?.Toasts ?? (() => null) }
})

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
            <Route component={NowherePage} />
          </Switch>
        </Suspense>
      </PageBoundary>
      <Suspense>
        <Toasts theme={useTheme()} />
      </Suspense>
    </>
  )
}
