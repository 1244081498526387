import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { MailOutcome } from '../mail/Mailer.ts'
import type { Metrics } from '../rooms/Metrics.ts'

/** Everything this server measures, in one registry of its own. */
export type ServerMetrics = {
  readonly registry: Registry
  /** What rooms and sockets tell. */
  readonly rooms: Metrics
  /** A request to `route` (a pattern, never an address) was answered after `seconds`. */
  request(method: string, route: string, status: number, seconds: number): void
  /** What became of an attempt to send a mail. */
  mail(outcome: MailOutcome): void
}

/** Numbers without names: no set, person, address or word appears in a label. */
export function serverMetrics(): ServerMetrics {
  const registry = new Registry()
  const registers = [registry]
  // At its default of 10 ms the watch on the event loop alone wakes an idle server a hundred times a second.
  collectDefaultMetrics({ register: registry, prefix: 'setroom_', eventLoopMonitoringPrecision: 100 })
  const connections = new Gauge({ name: 'setroom_connections', help: 'Open sockets', registers })
  const rooms = new Gauge({ name: 'setroom_rooms', help: 'Sets in memory', registers })
  const commands = new Counter({
    name: 'setroom_commands_total',
    help: 'Commands answered, by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const appends = new Histogram({
    name: 'setroom_append_seconds',
    help: 'Time until an append was on disk',
    buckets: [0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.125, 0.25, 0.5, 1, 2],
    registers,
  })
  const requests = new Histogram({
    name: 'setroom_http_seconds',
    help: 'Time until a request was answered',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  const mails = new Counter({
    name: 'setroom_mails_total',
    help: 'Attempts to send a mail, by outcome: sent, later (to be tried again) or refused',
    labelNames: ['outcome'],
    registers,
  })
  // Before the first attempt nobody knows, so it is not there.
  let mailWorks: Gauge | undefined
  return {
    registry,
    rooms: {
      connections: (count) => connections.set(count),
      rooms: (count) => rooms.set(count),
      command: (outcome) => commands.inc({ outcome }),
      appended: (ms) => appends.observe(ms / 1000),
    },
    request: (method, route, status, seconds) =>
      requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds),
    mail(outcome) {
      mails.inc({ outcome })
      mailWorks ??= new Gauge({
        name: 'setroom_mail_works',
        help: 'Whether the mail server could be used when a mail was last to be sent: 1 or 0',
        registers,
      })
      mailWorks.set(outcome === 'later' ? 0 : 1)
    },
  }
}
