import { useEffect, useRef } from 'react'
import { useView } from '../connection/index.ts'
import { playSound } from './sounds.ts'
import { useKnock } from './useKnock.ts'
import { useQuiet } from './useQuiet.ts'

/** The room's few sounds: somebody at the door (for whoever leads), the time of a phase, never where it is quiet. */
export function useSounds(): void {
  useKnock()
  const quiet = useQuiet()
  const warned = useView(({ common }) => common.course.warned.length)
  const last = useView(({ common }) => common.course.warned.at(-1))
  const heard = useRef(warned)

  useEffect(() => {
    const before = heard.current
    heard.current = warned
    if (quiet || warned <= before) return
    playSound(last?.endsWith(':over') === true ? 'over' : 'soon')
  }, [warned, last, quiet])
}
