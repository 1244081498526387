import {
  Component,
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from 'react'
import { NotFetched } from './later.tsx'
import { NotHere } from './NotHere.tsx'
import { type ServerNow, serverNow } from './serverNow.ts'

/** So often what the server could not give, being away, is asked for again, ms. */
const AGAIN_MS = 15_000

/**
 * The place of parts made with `later`: shows `fallback` until they are here, and when one cannot be fetched says so
 * here and nowhere else, with `stays` above. It comes by itself when the server is back. `silent` says nothing: for
 * what is mostly not to be seen. What breaks otherwise goes on to the page's own boundary.
 */
export function LaterPart({
  fallback,
  stays,
  silent = false,
  children,
}: {
  fallback?: ReactNode
  stays?: ReactNode
  silent?: boolean
  children: ReactNode
}) {
  const [tries, setTries] = useState(0)
  const [missing, setMissing] = useState<NotFetched>()
  const [busy, setBusy] = useState(false)
  const [server, setServer] = useState<ServerNow>()
  const again = () => {
    setMissing(undefined)
    setBusy(true)
    setTries(tries + 1)
  }
  const byItself = useEffectEvent(again)
  useEffect(() => {
    if (missing === undefined) return
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const online = () => byItself()
    window.addEventListener('online', online)
    missing.forget()
    void serverNow().then((now) => {
      if (over) return
      setServer(now)
      if (now === 'away') timer = setTimeout(online, AGAIN_MS)
    })
    return () => {
      over = true
      clearTimeout(timer)
      window.removeEventListener('online', online)
    }
  }, [missing])
  // One message in one place while it is tried again: the button keeps the focus.
  const absent = missing !== undefined || busy
  return (
    <>
      {absent && stays}
      {absent && !silent && (
        <NotHere
          renewed={server === 'renewed'}
          // Some browsers remember for as long as a page lives that a file was not to be had.
          stuck={server === 'same' && tries > (busy ? 1 : 0)}
          busy={busy}
          onAgain={again}
        />
      )}
      <Catching
        key={tries}
        onMissing={(error) => {
          setMissing(error)
          setBusy(false)
        }}
      >
        <Suspense fallback={tries === 0 ? fallback : null}>
          {children}
          <Here onHere={() => setBusy(false)} />
        </Suspense>
      </Catching>
    </>
  )
}

/** Calls back once what stands beside it is here. */
function Here({ onHere }: { onHere: () => void }) {
  const here = useEffectEvent(onHere)
  useLayoutEffect(() => here(), [])
  return null
}

/** Keeps a part that could not be fetched from breaking the page; draws nothing in its place. */
class Catching extends Component<
  { onMissing: (error: NotFetched) => void; children: ReactNode },
  { error: unknown }
> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    if (error instanceof NotFetched) this.props.onMissing(error)
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (error instanceof NotFetched) return null
    throw error
  }
}
