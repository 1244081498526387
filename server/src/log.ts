import { type DestinationStream, type Logger, pino } from 'pino'

/** What a log line may never show, wherever in an object it stands. */
const secret = [
  'token',
  'secret',
  'cookie',
  'authorization',
  'fragment',
  'text',
  'ct',
  'label',
  'name',
  'email',
]

/**
 * The server's log: JSON lines for machines. It says what was done and how long it took, never what was written;
 * redaction is the second net for what nobody should have logged in the first place.
 */
export function createLog(level: string, stream: DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: secret.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[kept out]',
      },
      serializers: { err: errorFields },
    },
    stream,
  )
}

/** Kind and place of an error. Messages of the storage and of parsers may quote what they were given. */
function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { name, code, stack } = error as Error & { code?: unknown }
  const at = (stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    kind: name,
    ...(typeof code === 'string' ? { code } : {}),
    at: at.slice(0, 6).map((line) => line.trim()),
  }
}
