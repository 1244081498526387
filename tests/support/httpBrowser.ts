/** What a request got. */
type HttpAnswer<T = unknown> = { status: number; body: T; headers: Headers }

/** A browser without a screen: it keeps cookies and says which page it asks from. */
export type HttpBrowser = {
  readonly origin: string
  get<T>(path: string): Promise<HttpAnswer<T>>
  post<T>(path: string, body: object): Promise<HttpAnswer<T>>
  delete<T>(path: string, body?: object): Promise<HttpAnswer<T>>
  /** The Cookie header as it would be sent now; undefined when there is none. */
  cookieHeader(): string | undefined
}

/** A new browser that has never been here. `userAgent` is how its devices are called. */
export function httpBrowser(origin: string, userAgent = 'Setroom bot'): HttpBrowser {
  const jar = new Map<string, string>()
  const cookieHeader = () =>
    jar.size === 0 ? undefined : [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  async function ask<T>(method: string, path: string, body?: object): Promise<HttpAnswer<T>> {
    const cookie = cookieHeader()
    const response = await fetch(origin + path, {
      method,
      headers: {
        origin,
        'user-agent': userAgent,
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    return {
      status: response.status,
      body: (isJson ? JSON.parse(text) : text) as T,
      headers: response.headers,
    }
  }

  return {
    origin,
    cookieHeader,
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    delete: (path, body) => ask('DELETE', path, body),
  }
}
