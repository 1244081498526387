/**
 * The addresses of the client's pages (client/src/app/routes.tsx), as patterns in the same notation. Anything else
 * that a browser navigates to gets the same page with status 404, and the client says that there is nothing.
 */
const pagePaths: readonly string[] = [
  '/',
  '/privacy',
  '/join',
  '/sign-in',
  '/stop',
  '/host',
  '/host/*',
  '/new',
  '/form',
  '/set/:set',
  '/set/:set/*',
  '/gallery',
]

/** Whether a path is one of the client's pages. */
export function isPage(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path))
}

const patterns = pagePaths.map(
  (path) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*')}/?$`),
)
