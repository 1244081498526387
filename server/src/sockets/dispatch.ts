import type { Clock } from '../clock.ts'
import { faultOf, type Report } from '../rooms/Fault.ts'
import type { Visit } from '../rooms/Visit.ts'
import { type Ack, type Message, messages } from './messages.ts'
import { type TokenBucket, tokenBucket } from './tokenBucket.ts'

/** Takes one message as it came in: its name and arguments, the last of which may be the callback. */
export type Dispatch = (event: string, args: readonly unknown[]) => void

/** All messages of one connection together; whoever sends more is no browser of ours. */
const flood = { perSecond: 200, burst: 1_000 }

/** Judges, limits and runs the messages of one connection; `cutOff` ends one that floods. */
export function createDispatch(visit: Visit, clock: Clock, report: Report, cutOff: () => void): Dispatch {
  const buckets = new Map<string, TokenBucket>()
  const all = tokenBucket(flood)

  async function run(event: string, message: Message, args: readonly unknown[], ack: Ack) {
    try {
      await message.run(visit, args, ack)
    } catch (error) {
      report(faultOf(event, error))
      message.refuse?.(ack, 'not-saved', args, visit)
    }
  }

  return (event, args) => {
    const now = clock.now()
    if (!all(now)) return cutOff()
    const message = Object.hasOwn(messages, event) ? messages[event as keyof typeof messages] : undefined
    if (message === undefined) return
    const { ack, rest } = withAck(args)
    const bucket = buckets.get(event) ?? tokenBucket(message.limit)
    buckets.set(event, bucket)
    if (bucket(now)) void run(event, message, rest, ack)
    else message.refuse?.(ack, 'slow-down', rest, visit)
  }
}

function withAck(args: readonly unknown[]): { ack: Ack; rest: readonly unknown[] } {
  const last = args.at(-1)
  if (typeof last !== 'function') return { ack: () => {}, rest: args }
  return { ack: (answer) => last(answer), rest: args.slice(0, -1) }
}
