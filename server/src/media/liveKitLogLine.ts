import { z } from 'zod'

/** What of the media server's log may be kept: no names, no addresses, no session descriptions. */
const kept = z.object({
  level: z.string().optional(),
  ts: z.union([z.string(), z.number()]).optional(),
  msg: z.string().optional(),
  caller: z.string().optional(),
  error: z.string().optional(),
  room: z.string().optional(),
  participant: z.string().optional(),
  status: z.number().optional(),
  reason: z.string().optional(),
})

const longest = 300
/** Session descriptions and tokens, wherever they turn up. */
const telling = /v=0[\s\\]|a=[a-z-]+:|candidate:|access_token=|eyJ[\w-]{10,}/
const address = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{1,4}:){3,}[0-9a-f:]+\b/gi

function clean(text: string): string {
  return telling.test(text) ? '(left out)' : text.slice(0, longest).replaceAll(address, '(address)')
}

/** One line of the media server's output as it may be kept. */
export function liveKitLogLine(line: string): string {
  try {
    const parsed = kept.parse(JSON.parse(line))
    return JSON.stringify(parsed, (_key, value: unknown) =>
      typeof value === 'string' ? clean(value) : value,
    )
  } catch {
    return clean(line)
  }
}
