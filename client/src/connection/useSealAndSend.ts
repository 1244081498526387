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
/** Makes the command out of texts that it seals. Called twice when the set's key changed: leave text ids to `seal`. */
export type BuildCommand = (seal: SealText) => Promise<SetCommand | SessionCommand>
export type SealAndSend = (build: BuildCommand, options?: SendOptions) => Promise<Answer>

/**
 * Seals and sends. When the set has meanwhile entered another epoch, it waits for its key, seals anew and sends
 * again, once. What cannot be sealed is told in a notice and answered as `too-long` or `old-key`.
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
        const epoch = store.getState().common?.set.epoch ?? 0
        const first = await send(await build(seal), { quiet: true })
        if (first.ok || first.reason !== 'old-key') {
          if (!first.ok && !quiet) tell(first.reason)
          return first
        }
        await newerEpoch(store, epoch)
        return await send(await build(seal), { quiet })
      } catch (error) {
        if (error instanceof SealingError) return unsealed(error.code)
        throw error
      }
    },
    [sealing, store, send, tell, t],
  )
}
