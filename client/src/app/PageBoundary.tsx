import { Component, type ReactNode } from 'react'
import { PageTrouble } from './PageTrouble.tsx'

type Props = { path: string; children: ReactNode }
type State = { error: unknown }

/** Catches what breaks while a page is fetched or drawn, and says so in its place until the address changes. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidUpdate(before: Props) {
    if (before.path !== this.props.path && this.state.error !== undefined) this.setState({ error: undefined })
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <PageTrouble error={this.state.error} />
  }
}
