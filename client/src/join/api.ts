/**
 * Why the API refused: the server's own words for it, or `offline` when it was not to be reached. `link` stands for
 * every link that does not open, whatever the reason; only where its owner left by themselves it is `left`.
 */
export type ApiRefusal =
  | 'link'
  | 'deleted'
  | 'left'
  | 'taken'
  | 'not-found'
  | 'invalid'
  | 'origin'
  | 'not-allowed'
  | 'too-large'
  | 'wrong-type'
  | 'slow-down'
  | 'not-saved'
  | 'internal'
  | 'offline'

export type ApiResult<T> = { ok: true; value: T } | { ok: false; why: ApiRefusal }

/** Asks the API; never rejects. `body` is sent as JSON. */
export async function askApi<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: `/api/${string}`,
  body?: object,
): Promise<ApiResult<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    if (response.ok) {
      const value: unknown = response.status === 204 ? undefined : await response.json()
      return { ok: true, value: value as T }
    }
    const said: unknown = await response.json().catch(() => undefined)
    return { ok: false, why: refusalIn(said) }
  } catch {
    return { ok: false, why: 'offline' }
  }
}

function refusalIn(said: unknown): ApiRefusal {
  const error = typeof said === 'object' && said !== null && 'error' in said ? said.error : undefined
  return typeof error === 'string' && Object.hasOwn(known, error) ? (error as ApiRefusal) : 'internal'
}

const known: Readonly<Record<ApiRefusal, true>> = {
  link: true,
  deleted: true,
  left: true,
  taken: true,
  'not-found': true,
  invalid: true,
  origin: true,
  'not-allowed': true,
  'too-large': true,
  'wrong-type': true,
  'slow-down': true,
  'not-saved': true,
  internal: true,
  offline: true,
}
