import { Component, type ReactNode, Suspense } from 'react'
import { NotFetched } from './later.tsx'
import { NotHere } from './NotHere.tsx'
import { type ServerNow, serverNow } from './serverNow.ts'

type Props = {
  /** Shown until it is here. */
  fallback?: ReactNode
  /** What has to stay in sight above the message. */
  stays?: ReactNode
  children: ReactNode
}
type State = { error: unknown; tries: number; server?: ServerNow }

/**
 * The place of parts made with `later`: shows `fallback` until they are here, and when one cannot be fetched says so
 * here and nowhere else. What breaks otherwise goes on to the page's own boundary.
 */
export class LaterPart extends Component<Props, State> {
  override state: State = { error: undefined, tries: 0 }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof NotFetched)) return
    error.forget()
    void serverNow().then((server) => this.setState({ server }))
  }

  override render() {
    const { error, tries, server } = this.state
    if (error !== undefined && !(error instanceof NotFetched)) throw error
    const notHere = (busy: boolean) => (
      <>
        {this.props.stays}
        <NotHere
          renewed={server === 'renewed'}
          // Some browsers remember for as long as a page lives that a file was not to be had.
          stuck={server === 'same' && tries > (busy ? 1 : 0)}
          busy={busy}
          onAgain={() => this.setState({ error: undefined, tries: tries + 1 })}
        />
      </>
    )
    if (error !== undefined) return notHere(false)
    return (
      <Suspense fallback={tries === 0 ? this.props.fallback : notHere(true)}>{this.props.children}</Suspense>
    )
  }
}
