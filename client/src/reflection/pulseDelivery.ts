import {
  type Answer,
  type PulseAnswer,
  type RejectionCode,
  SealingError,
  type SealingErrorCode,
} from '@setroom/shared'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Connection } from '../connection/index.ts'
import type { Sealing } from '../sealing/index.ts'
import { PULSE_DRAFT, type PulseDraft } from './pulseDraft.ts'

const ANSWER_MS = 8_000
const AGAIN_MS = 1_500

/** How one's own answer stands: on its way, with the server, or refused. */
export type Delivery =
  | { state: 'sending' | 'kept' }
  | { state: 'refused'; reason: RejectionCode }
  | { state: 'unsealed'; reason: SealingErrorCode }

const running = new WeakMap<Connection, { draft: PulseDraft['id']; store: StoreApi<Delivery> }>()

/**
 * Sends an answer until the server has it, and again on every new connection while the pulse is open, whatever is on
 * the screen meanwhile. When the pulse is closed this browser forgets it. The same answer again joins the first.
 */
export function deliverPulse(
  connection: Connection,
  sealing: Sealing,
  draft: PulseDraft,
  answer: PulseAnswer,
): StoreApi<Delivery> {
  const known = running.get(connection)
  if (known?.draft === draft.id && !isOver(known.store.getState())) return known.store
  const store = createStore<Delivery>(() => ({ state: 'sending' }))
  running.set(connection, { draft: draft.id, store })
  const { socket, store: views } = connection
  let sending = false
  let timer: ReturnType<typeof setTimeout>

  async function post(): Promise<Answer> {
    const session = views.getState().common?.session?.id
    if (session === undefined) return { ok: false, reason: 'no-session' }
    // The text's own id is another each time and no command's, so that nothing joins it to a person.
    const text = await sealing.seal('pulse', JSON.stringify(answer), { scope: session })
    return socket.timeout(ANSWER_MS).emitWithAck('pulse', { id: draft.id, phase: draft.phase, text })
  }

  async function send(): Promise<void> {
    if (sending || views.getState().state !== 'online') return
    sending = true
    try {
      const taken = await post()
      if (taken.ok || taken.reason === 'already') store.setState({ state: 'kept' })
      else if (taken.reason === 'old-key') again()
      else end({ state: 'refused', reason: taken.reason })
    } catch (error) {
      if (error instanceof SealingError) end({ state: 'unsealed', reason: error.code })
      else again()
    } finally {
      sending = false
    }
  }

  function again(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void send(), AGAIN_MS)
  }

  function end(how?: Delivery): void {
    stop()
    clearTimeout(timer)
    if (how !== undefined) store.setState(how, true)
    else if (running.get(connection)?.store === store) running.delete(connection)
  }

  const stop = views.subscribe(({ state, common }, before) => {
    const phase = common?.phases[draft.phase]
    const open = phase?.kind === 'processReflection' && phase.data.pulse === 'open'
    if (common !== null && !open) {
      end()
      void sealing.drafts.write(PULSE_DRAFT, '')
    } else if (state === 'online' && before.state !== 'online') void send()
  })
  void send()
  return store
}

function isOver({ state }: Delivery): boolean {
  return state === 'refused' || state === 'unsealed'
}
