/** A URL that the policy let through, as `new Worker(…)` takes it; a plain string where Trusted Types are unknown. */
type TrustedScriptUrl = string

type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): TrustedScriptUrl }
}

/**
 * Lets through only scripts that the build put under /assets/ of our own origin (any of our origin in development,
 * where Vite serves sources). Throws a TypeError for all others.
 */
function allowOwnScript(url: string): string {
  const { origin, pathname, href } = new URL(url, location.href)
  const own = origin === location.origin && (import.meta.env.DEV || pathname.startsWith('/assets/'))
  if (!own) throw new TypeError('Only scripts of this site may run as workers.')
  return href
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
// The one policy that the content policy names; a second one of the name would be refused.
const policy = factory?.createPolicy('setroom', { createScriptURL: allowOwnScript })

/** The URL of a worker's script (`import url from './x.ts?worker&url'`), fit for `new Worker(workerUrl(url))`. */
export function workerUrl(url: string): TrustedScriptUrl {
  return policy ? policy.createScriptURL(url) : allowOwnScript(url)
}
