import {
  askForKey,
  type CryptoPort,
  type HandOverAsk,
  type HandOverFrom,
  type HandOverId,
  type HandOverMessage,
  type HandOverTo,
  handOverCode,
  type LinkSecret,
  type MemberId,
  openHandOver,
  parseFragment,
  randomId,
  type SetId,
} from '@setroom/shared'
import { type ShownAsk, writeShown } from './fragment.ts'

/**
 * How asking for a key stands: `asking` (nobody has answered yet), `comparing` the code aloud with whoever helps,
 * `agreed` (the other side has still to say so), `taking` the key in, or `over`: the other side ended it, or what came
 * did not fit.
 */
export type AskingState =
  | { step: 'asking' }
  | { step: 'comparing' | 'agreed'; code: string; helper: MemberId }
  | { step: 'taking' }
  | { step: 'over'; why: 'ended' | 'unfit' }

/** What a key that came opens; `renewed`: as soon as the server knows of it. */
export type Given = { link: LinkSecret; renewed: boolean }

type Parts = {
  crypto: CryptoPort
  set: SetId
  member: MemberId
  say(to: HandOverTo, message: HandOverMessage): void
  onChange(state: AskingState): void
  /** Puts a key to use; called once. */
  take(given: Given): void
}

/** One asking for a key, in a device that lacks it. */
export type Asking = {
  /** To be shown to a camera of one's own: it carries what only a camera sees. */
  fragment(): string
  /** Asks whoever can help over the wire; said again every few seconds. Not for an asking that is shown to a camera. */
  call(): void
  /** The person says that both see the same code. */
  agree(): void
  hear(from: HandOverFrom, message: HandOverMessage): void
  /** Not any more. */
  end(): void
}

/** Makes a fresh half; `shown` says that it goes by a camera, so that nothing of it is ever said over the wire. */
export async function createAsking(parts: Parts, shown: boolean): Promise<Asking> {
  const { crypto, set, member, say, onChange, take } = parts
  const ask: HandOverAsk = await askForKey(crypto)
  const id = randomId<HandOverId>(crypto)
  const { nonce, commitment, pair } = ask
  let state: AskingState = { step: 'asking' }
  let helper: { from: HandOverFrom; key: string } | undefined

  function become(next: AskingState): void {
    state = next
    onChange(next)
  }

  async function offered(from: HandOverFrom, key: string): Promise<void> {
    // The first who answers; another half would be somebody who has seen ours.
    if (shown || helper !== undefined || state.step !== 'asking') return
    helper = { from, key }
    say(from.connection, { kind: 'reveal', id, asker: pair.publicKey, nonce })
    const code = await handOverCode(crypto, { set, member, asker: pair.publicKey, nonce, helper: key })
    if (state.step === 'asking') become({ step: 'comparing', code, helper: from.member })
  }

  async function given(
    from: HandOverFrom,
    message: Extract<HandOverMessage, { kind: 'give' }>,
  ): Promise<void> {
    const { sealed, renewed, helper: key } = message
    // Over the wire only from whom the code was compared with, and after our own person said that it is the same.
    const expected = shown
      ? state.step === 'asking'
      : state.step === 'agreed' && helper?.from.connection === from.connection && helper.key === key
    if (!expected) return
    become({ step: 'taking' })
    const terms = { set, member, asker: pair.publicKey, nonce, helper: key }
    const link = parseFragment((await openHandOver(crypto, pair, terms, sealed)) ?? '')
    if (link === undefined) {
      // Whoever saw the camera's picture is not fooled by what somebody else throws in: go on waiting for them.
      if (shown) return become({ step: 'asking' })
      say(from.connection, { kind: 'end', id })
      return become({ step: 'over', why: 'unfit' })
    }
    take({ link, renewed })
    say(from.connection, { kind: 'got', id })
  }

  return {
    fragment: () => writeShown({ asker: pair.publicKey, nonce, id } satisfies ShownAsk),
    call() {
      if (!shown && state.step === 'asking') say('helpers', { kind: 'ask', id, commitment })
    },
    agree() {
      if (state.step !== 'comparing' || helper === undefined) return
      become({ ...state, step: 'agreed' })
      say(helper.from.connection, { kind: 'agree', id })
    },
    hear(from, message) {
      if (message.id !== id || state.step === 'over') return
      switch (message.kind) {
        case 'offer':
          return void offered(from, message.helper)
        case 'give':
          return void given(from, message)
        case 'end':
          if (helper?.from.connection === from.connection) become({ step: 'over', why: 'ended' })
          return
        case 'ask':
        case 'reveal':
        case 'agree':
        case 'got':
      }
    },
    end() {
      if (state.step === 'over' || state.step === 'taking') return
      say(helper?.from.connection ?? 'helpers', { kind: 'end', id })
      state = { step: 'over', why: 'ended' }
    },
  }
}
