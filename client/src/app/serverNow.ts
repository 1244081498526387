/** `same`: it has the pages that this one came from; `renewed`: it has others by now; `away`: it does not answer. */
export type ServerNow = 'same' | 'renewed' | 'away'

/** Asks the server for its page, and whether that begins with the script that this one began with. */
export async function serverNow(): Promise<ServerNow> {
  try {
    const answer = await fetch('/', { cache: 'no-store' })
    if (!answer.ok) return 'away'
    const script = document.querySelector('script[type=module]')?.getAttribute('src') ?? ''
    return (await answer.text()).includes(script) ? 'same' : 'renewed'
  } catch {
    return 'away'
  }
}
