import { useLingui } from '@lingui/react/macro'
import {
  type Answer,
  type Purpose,
  type Sealed,
  SealingError,
  type SealingErrorCode,
  type SessionCommand,
  type SetCommand,
} from '@setroom/shared'
import { useCallback } from 'react'
import { type SealOptions, useSealing } from '../sealing/index.ts'
import { notify } from '../ui/notify.ts'
import { sealingWords } from '../words/sealingWords.ts'
import { useConnection } from './connectionContext.ts'
import { newerEpoch } from './newerEpoch.ts'
import { type SendOptions, useSend } from './useSend.ts'
import { useTellRefusal } from './useTellRefusal.ts'

/** Seals one text; without an `id` in the options each call makes a new one. Rejects with a SealingError. */
export type SealText = (purpose: Purpose, plain: string, options: SealOptions) => Promise<Sealed>
/** Makes the command out of texts that it seals. Called again when the set's key changed: leave text ids to `seal`. */
export type BuildCommand = (seal: SealText) => Promise<SetCommand | SessionCommand>
export type SealAndSend = (build: BuildCommand, options?: SendOptions) => Promise<Answer>

/** Two people may leave within a moment, each with a key of their own to follow. */
const MORE_TRIES = 3

/**
 * Seals and sends. When the set has meanwhile entered another epoch, it waits for its key, seals anew and sends
 * again. What cannot be sealed is told in a notice and answered as `too-long` or `old-key`.
 */
export function useSealAndSend(): SealAndSend {
  const sealing = useSealing()
  const { store } = useConnection()
  const send = useSend()
  const tell = useTellRefusal()
  const { t } = useLingui()
  return useCallback(
    async (build, { quiet = false } = {}) => {
      const unsealed = (code: SealingErrorCode): Answer => {
        if (!quiet) void notify({ tone: 'warn', title: t(sealingWords[code]), key: `sealing.${code}` })
        return { ok: false, reason: code === 'too-long' ? 'too-long' : 'old-key' }
      }
      if (sealing === undefined) return unsealed('no-key')
      const seal: SealText = (purpose, plain, options) => sealing.seal(purpose, plain, options)
      try {
        let epoch = store.getState().common?.set.epoch ?? 0
        let answer = await send(await build(seal), { quiet: true })
        for (let more = MORE_TRIES; more > 0 && !answer.ok && answer.reason === 'old-key'; more -= 1) {
          const before = epoch
          await newerEpoch(store, before)
          epoch = store.getState().common?.set.epoch ?? 0
          answer = await send(await build(seal), { quiet: true })
          // No other key came in time: waiting again would only keep the person waiting.
          if (epoch === before) break
        }
        if (!answer.ok && !quiet) tell(answer.reason)
        return answer
      } catch (error) {
        if (error instanceof SealingError) return unsealed(error.code)
        throw error
      }
    },
    [sealing, store, send, tell, t],
  )
}
