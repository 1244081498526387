import { SPEAKING_AGAIN_MS } from '@setroom/shared'
import type { FakeClock } from './fakeClock.ts'
import type { Person } from './person.ts'

/** Speaks for `ms`, saying so as a browser does, and has not stopped afterwards. */
export async function talk(clock: FakeClock, { socket }: Person, ms: number): Promise<void> {
  const until = clock.now() + ms
  for (;;) {
    socket.emit('speaking', true)
    await clock.advance(0)
    const left = until - clock.now()
    if (left <= 0) return
    await clock.advance(Math.min(left, SPEAKING_AGAIN_MS))
    if (left <= SPEAKING_AGAIN_MS) return
  }
}
