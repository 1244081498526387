import {
  type CryptoPort,
  formatFragment,
  type HandOverFrom,
  type HandOverId,
  type HandOverMessage,
  type HandOverTerms,
  type HandOverTo,
  handOverCode,
  handOverPair,
  type KeyPair,
  keepsCommitment,
  type LinkSecret,
  type SetId,
  sealHandOver,
} from '@setroom/shared'

/** Somebody's device that lacks its key, and says so every few seconds. */
export type Asker = { id: HandOverId; from: HandOverFrom; commitment: string }

/**
 * How helping stands: `waiting` for the other half, `comparing` the code (`agreed`: the asker's person says that it is
 * the same), `giving`, `given`, or `over`.
 */
export type HelpingState =
  | { step: 'waiting' }
  | { step: 'comparing'; code: string; agreed: boolean }
  | { step: 'giving' }
  | { step: 'given' }
  | { step: 'over'; why: 'ended' | 'unfit' | 'silent' }

type Parts = {
  crypto: CryptoPort
  set: SetId
  asker: Asker
  say(to: HandOverTo, message: HandOverMessage): void
  onChange(state: HelpingState): void
}

/** One hand-over, on the side that holds keys. */
export type Helping = {
  hear(from: HandOverFrom, message: HandOverMessage): void
  /**
   * Seals a link for the asker and sends it; resolves once it opened there. `renewed` says that it works only when
   * the server has heard of it. Rejects when the asker does not answer.
   */
  give(link: LinkSecret, renewed: boolean): Promise<void>
  done(): void
  end(): void
}

/** A sealed link arrives within a round trip or two. */
const ANSWER_MS = 8_000

/** Offers help to one asker: a half of one's own goes out, and the asker's comes back. */
export function createHelping({ crypto, set, asker, say, onChange }: Parts): Helping {
  const { id, from } = asker
  const to = from.connection
  let state: HelpingState = { step: 'waiting' }
  let agreed = false
  let own: KeyPair | undefined
  let terms: HandOverTerms | undefined
  let heardBack: ((opened: boolean) => void) | undefined

  function become(next: HelpingState): void {
    state = next
    onChange(next)
  }

  void handOverPair(crypto).then((pair) => {
    own = pair
    if (state.step === 'waiting') say(to, { kind: 'offer', id, helper: pair.publicKey })
  })

  async function revealed({ asker: half, nonce }: Extract<HandOverMessage, { kind: 'reveal' }>) {
    if (own === undefined || terms !== undefined || state.step !== 'waiting') return
    const all = { set, member: from.member, asker: half, nonce, helper: own.publicKey }
    terms = all
    // Another half than they bound themselves to: somebody stands between.
    if (!(await keepsCommitment(crypto, asker.commitment, all))) {
      say(to, { kind: 'end', id })
      return become({ step: 'over', why: 'unfit' })
    }
    become({ step: 'comparing', code: await handOverCode(crypto, all), agreed })
  }

  return {
    hear(by, message) {
      if (message.id !== id || by.connection !== to) return
      switch (message.kind) {
        case 'reveal':
          return void revealed(message)
        case 'agree':
          agreed = true
          if (state.step === 'comparing') become({ ...state, agreed })
          return
        case 'got':
          return heardBack?.(true)
        case 'end':
          heardBack?.(false)
          if (state.step !== 'given') become({ step: 'over', why: 'ended' })
          return
        case 'ask':
        case 'offer':
        case 'give':
      }
    },
    async give(link, renewed) {
      if (own === undefined || terms === undefined) throw new Error('nothing was compared')
      become({ step: 'giving' })
      const sealed = await sealHandOver(crypto, own, terms, formatFragment(link))
      const { promise, resolve } = Promise.withResolvers<boolean>()
      heardBack = resolve
      say(to, { kind: 'give', id, helper: own.publicKey, sealed, renewed })
      const late = setTimeout(() => resolve(false), ANSWER_MS)
      const opened = await promise
      clearTimeout(late)
      if (opened) return
      become({ step: 'over', why: 'silent' })
      throw new Error('no answer')
    },
    done: () => become({ step: 'given' }),
    end() {
      if (state.step === 'given' || state.step === 'over') return
      say(to, { kind: 'end', id })
      become({ step: 'over', why: 'ended' })
    },
  }
}
