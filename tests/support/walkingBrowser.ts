/** Where a walk ended: after the last redirect. */
export type Stop = { url: URL; status: number; body: string }

/** A browser without a screen that follows links, redirects and forms from one site to another, each with its cookies. */
export type WalkingBrowser = {
  go(url: string): Promise<Stop>
  /** Fills in and sends the only form of a page. */
  send(page: Stop, fields: Readonly<Record<string, string>>): Promise<Stop>
  /** The Cookie header for an origin. */
  cookies(origin: string): string
}

type Cookie = { path: string; value: string }

/** A browser that has never been anywhere. */
export function walkingBrowser(): WalkingBrowser {
  const jar = new Map<string, Map<string, Cookie>>()
  const of = (origin: string) => jar.get(origin) ?? jar.set(origin, new Map()).get(origin)!
  const header = ({ origin, pathname }: URL) =>
    [...of(origin)]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ')

  async function walk(url: URL, form?: URLSearchParams): Promise<Stop> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: header(url) },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...parts] = line.split(';').map((part) => part.trim())
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(pair.indexOf('=') + 1)
      const path = parts.find((part) => /^path=/i.test(part))?.slice(5) ?? '/'
      if (value === '') of(url.origin).delete(name)
      else of(url.origin).set(name, { path, value })
    }
    const location = response.headers.get('location')
    if (location !== null) return walk(new URL(location, url))
    return { url, status: response.status, body: await response.text() }
  }

  return {
    go: (url) => walk(new URL(url)),
    async send({ url, body }, fields) {
      const action = /<form[^>]* action="([^"]+)"/.exec(body)?.[1]
      if (action === undefined) throw new Error(`no form at ${url.pathname}: ${body.slice(0, 300)}`)
      const hidden = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      const form = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      return walk(new URL(action, url), form)
    },
    cookies: (origin) => header(new URL(origin)),
  }
}
