import { retryMs } from './joining.ts'

/** How long after the socket's return LiveKit may take to resume before the call is asked for anew. */
const RESUME_MS = 1_000

/** How an attempt ended: in the call; out of it, for there is none for this page; or to be tried again. */
export type Outcome = 'joined' | 'left' | 'again'

export type Attempt = {
  /** Whether the call is taken over from another page of this person. */
  readonly move: boolean
  /** Whether this page still wants what the attempt is for. */
  isCurrent(): boolean
  /** What the server said until now is in the attempt; only what it says from now on asks for another. */
  informed(): void
}

/** Decides when the call is joined. */
export type JoinLoop = {
  /** Joins now; after the attempt under way, if there is one. */
  join(move?: boolean): void
  /** The connection is gone, and nobody here ended it. False where that needs nothing: under way, or left. */
  lost(): boolean
  /** LiveKit resumes by itself, but ever more slowly, and never where the server came back knowing nobody's call. */
  resumes(): void
  /** Out of the call until it is joined again; what an attempt under way still does counts for nothing. */
  leave(): void
}

/** One attempt after another, never two: each loss is followed by one, however long the one under way takes. */
export function createJoinLoop(
  attempt: (attempt: Attempt) => Promise<Outcome>,
  isJoined: () => boolean,
): JoinLoop {
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  /** Asked for while an attempt is under way. */
  let next: { move: boolean } | undefined
  /** What ends with each leaving; undefined while out. */
  let stay: object | undefined

  function after(ms: number, then: () => void) {
    clearTimeout(timer)
    timer = setTimeout(then, ms)
  }

  function again() {
    after(retryMs(failures), () => void run())
    failures += 1
  }

  async function run(move = false): Promise<void> {
    clearTimeout(timer)
    if (running) {
      next = { move: move || next?.move === true }
      return
    }
    running = true
    const mine = stay
    const isCurrent = () => mine !== undefined && stay === mine
    const informed = () => {
      if (next?.move !== true) next = undefined
    }
    const outcome = await attempt({ move, isCurrent, informed })
    running = false
    const asked = next
    next = undefined
    if (asked !== undefined) return run(asked.move)
    if (!isCurrent()) return
    clearTimeout(timer)
    if (outcome === 'again') return again()
    failures = 0
    if (outcome === 'left') stay = undefined
  }

  return {
    join(move = false) {
      failures = 0
      stay ??= {}
      void run(move)
    },
    lost() {
      if (running || stay === undefined) return false
      again()
      return true
    },
    resumes() {
      failures = 0
      after(RESUME_MS, () => {
        if (!running && !isJoined()) void run()
      })
    },
    leave() {
      clearTimeout(timer)
      stay = undefined
      next = undefined
    },
  }
}
