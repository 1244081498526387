import type { MemberId, Sealed } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useOwn, useSealing, useSocket, useView } from '../connection/index.ts'
import { useStoredChoice } from '../room/useStoredChoice.ts'
import { openCaption } from './captionText.ts'

/** One caption on the screen. */
export type CaptionLine = { key: string; from: MemberId; said: string }

/** So many lines stay on the screen, and each so long, ms. */
const LINES = 3
const SHOWN_MS = 30_000

/** Whether this person reads captions: whoever is supported does unless they chose otherwise, the others if they chose to. */
export function useReadsCaptions(): readonly [boolean, (on: boolean) => void] {
  const me = useOwn(({ me }) => me.id)
  const supported = useView(({ common }) =>
    Object.values(common.members).some(
      ({ supports, guestOf }) => supports === me && guestOf === common.session?.id,
    ),
  )
  const [chosen, choose] = useStoredChoice('captions')
  return [chosen === null ? supported : chosen === 'on', (on) => choose(on ? 'on' : 'off')]
}

/** What is being said, as it comes: the last few lines, gone after a while, kept nowhere. */
export function useCaptions(): readonly CaptionLine[] {
  const socket = useSocket()
  const sealing = useSealing()
  const [lines, setLines] = useState<readonly CaptionLine[]>([])
  useEffect(() => {
    if (sealing === undefined) return
    const timers = new Set<ReturnType<typeof setTimeout>>()
    const hear = (from: MemberId, text: Sealed) => {
      void openCaption(sealing, from, text)
        .catch(() => undefined)
        .then((said) => {
          if (said === undefined || said === '') return
          const key = text.id
          setLines((before) => [...before.slice(1 - LINES), { key, from, said }])
          const timer = setTimeout(() => {
            timers.delete(timer)
            setLines((before) => before.filter((line) => line.key !== key))
          }, SHOWN_MS)
          timers.add(timer)
        })
    }
    socket.on('caption', hear)
    return () => {
      socket.off('caption', hear)
      for (const timer of timers) clearTimeout(timer)
    }
  }, [socket, sealing])
  return lines
}
