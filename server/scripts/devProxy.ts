/** What the server answers, whatever is asked of it, by the first part of the address; all else are pages of Vite's. */
const passedOn = ['/api', '/socket.io', '/livekit', '/healthz', '/readyz', '/metrics', '/calendar'] as const

/** Addresses of pages at which the server takes something, too. */
const pagesThatTake = ['/stop'] as const

/** As much of a request as says whether a page is asked for. */
type Asked = { readonly method?: string | undefined; readonly url?: string | undefined }

const pageOf = ({ method, url }: Asked) => (method === 'GET' || method === 'HEAD' ? url : undefined)

/** Vite's `server.proxy` of `npm run dev`, for a server at `target` (an origin). */
export function devProxy(target: string) {
  const all = { target, ws: true, xfwd: false, bypass: (_: Asked): string | undefined => undefined }
  const written = { ...all, ws: false, bypass: pageOf }
  return Object.fromEntries([
    ...passedOn.map((at) => [at, all] as const),
    ...pagesThatTake.map((at) => [at, written] as const),
  ])
}
