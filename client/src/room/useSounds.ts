import { useEffect, useRef } from 'react'
import { useView } from '../connection/index.ts'
import { playSound } from './sounds.ts'
import { useQuiet } from './useQuiet.ts'
import { useSteers } from './useSteers.ts'

/** The room's few sounds: somebody at the door (for whoever leads), the time of a phase, never where it is quiet. */
export function useSounds(): void {
  const steers = useSteers()
  const quiet = useQuiet()
  const waiting = useView(
    ({ common }) => Object.values(common.guests).filter((guest) => guest === 'waiting').length,
  )
  const warned = useView(({ common }) => common.course.warned.length)
  const last = useView(({ common }) => common.course.warned.at(-1))
  const heard = useRef({ waiting: 0, warned })

  useEffect(() => {
    const before = heard.current.waiting
    // A knock in a quiet phase is heard when the phase is over.
    if (quiet) return
    heard.current.waiting = waiting
    if (steers && waiting > before) playSound('knock')
  }, [waiting, steers, quiet])

  useEffect(() => {
    const before = heard.current.warned
    heard.current.warned = warned
    if (quiet || warned <= before) return
    playSound(last?.endsWith(':over') === true ? 'over' : 'soon')
  }, [warned, last, quiet])
}
