import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'

/** Every reason the API gives besides the domain's own rejections; the client has a sentence for each. */
const apiErrors = {
  /** The link does not open: unknown, used, renewed or revoked, which is nobody's business. */
  link: 404,
  /** The set that the link belonged to was deleted; more is not said. */
  deleted: 410,
  /** The link's owner left the set by themselves. */
  left: 410,
  /** The place is taken: whoever took it gives it up from inside. */
  taken: 409,
  'not-found': 404,
  invalid: 400,
  origin: 403,
  'not-allowed': 403,
  'too-large': 413,
  'wrong-type': 415,
  'slow-down': 429,
  'not-saved': 503,
  internal: 500,
} as const

export type ApiError = keyof typeof apiErrors

/** Answers with an error, as JSON `{error}` and nothing else. */
export function refuse(reply: FastifyReply, error: ApiError): FastifyReply {
  return reply.code(apiErrors[error]).header('cache-control', 'no-store').send({ error })
}

function codeOf(error: FastifyError): ApiError {
  if (error instanceof StorageUnavailable) return 'not-saved'
  const status = error.statusCode ?? 500
  if (status === 413) return 'too-large'
  if (status === 415) return 'wrong-type'
  if (status === 429) return 'slow-down'
  if (status === 404) return 'not-found'
  return status >= 400 && status < 500 ? 'invalid' : 'internal'
}

/** What was sent is never echoed, and only faults of ours are logged. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = codeOf(error)
    if (code === 'internal' || code === 'not-saved') request.log.error({ err: error }, 'request failed')
    return refuse(reply, code)
  })
}
