import type { MemberId } from '@setroom/shared'
import { useEffect } from 'react'
import { useMay, useView } from '../connection/index.ts'
import { playSound } from './sounds.ts'
import { useQuiet } from './useQuiet.ts'

/** Whose knock was heard in this tab: going from page to page does not sound it again. */
const heard = new Set<MemberId>()

/**
 * Sounds a soft knock for each guest who begins to wait, for whoever can let them in. A knock in a quiet phase is heard
 * when the phase is over. With `elsewhere` another tab sounds it: this one only counts it as heard.
 */
export function useKnock({ elsewhere = false }: { elsewhere?: boolean } = {}): void {
  const admits = useMay('guest.admit')
  const quiet = useQuiet()
  const waiting = useWaiting()
  useEffect(() => {
    for (const member of heard) if (!waiting.includes(member)) heard.delete(member)
    if (!admits || quiet) return
    const fresh = waiting.filter((member) => !heard.has(member))
    for (const member of fresh) heard.add(member)
    if (fresh.length > 0 && !elsewhere) playSound('knock')
  }, [waiting, admits, quiet, elsewhere])
}

/** The guests who wait to be let in. */
export function useWaiting(): readonly MemberId[] {
  return useView(({ common }) =>
    Object.entries(common.guests)
      .filter(([, guest]) => guest === 'waiting')
      .map(([id]) => id as MemberId),
  )
}
