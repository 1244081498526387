import { type AirtimeReport, SPEAKING_AGAIN_MS } from '@setroom/shared'
import type { MemberClient } from '../support/memberClient.ts'

/** Speaks without a microphone: reports intervals as a browser's voice meter does. */
export type Voice = {
  /** Wants to speak now, or no longer; pauses come by themselves. */
  talk(wanted: boolean): void
  end(): void
}

/** How often a browser reports while somebody speaks, ms. */
const reportMs = 500

/** A voice with breaths in it: some seconds of speech, then a second of none. */
export function createVoice(client: MemberClient, random: () => number): Voice {
  const pending: AirtimeReport[] = []
  let wanted = false
  let seq = 0
  let from: number | undefined
  let turnAt = 0
  let saidAt = 0

  function report(until: number): void {
    if (from === undefined || until <= from) return
    seq += 1
    pending.push({ seq, from, until })
    if (pending.length > 40) pending.splice(0, pending.length - 40)
    client.socket.emit('airtime', pending, (upTo) => {
      const kept = pending.filter((one) => one.seq > upTo)
      pending.splice(0, pending.length, ...kept)
    })
  }

  function step(): void {
    const now = Math.round(client.now())
    if (now >= turnAt || !wanted) {
      const speaks = wanted && from === undefined
      turnAt = now + (speaks ? 2_000 + random() * 6_000 : 600 + random() * 1_400)
      if (from !== undefined) {
        report(now)
        from = undefined
        client.socket.emit('speaking', false)
      } else if (speaks) {
        from = now
        say(now)
      }
      return
    }
    report(now)
    if (from !== undefined && now >= saidAt + SPEAKING_AGAIN_MS) say(now)
  }

  function say(now: number): void {
    saidAt = now
    client.socket.emit('speaking', true)
  }

  const timer = setInterval(step, reportMs)
  return {
    talk(now) {
      if (now && !wanted) turnAt = 0
      wanted = now
    },
    end() {
      clearInterval(timer)
    },
  }
}
