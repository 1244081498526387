import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

/**
 * Builds livekit-client from the sources it brings, for the browsers that Setroom is for: its own bundle is made for
 * those of 2015 and holds what nobody here calls (8 kB, gzip). Fields are set as its own build sets them: assigned, and
 * none where nothing is assigned. In development its bundle is taken as it is.
 */
export function liveKitFromSource(): Plugin {
  const sources = join(dirname(createRequire(import.meta.url).resolve('livekit-client')), '..', 'src')
  return {
    name: 'setroom:livekit-from-source',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^livekit-client$/ },
      handler: () => ({ id: join(sources, 'index.ts'), moduleSideEffects: false }),
    },
    transform: {
      filter: { id: /livekit-client\/src\/.*\.ts$/ },
      handler: (code, id) =>
        transformWithOxc(code, id, {
          lang: 'ts',
          target: 'es2022',
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        }),
    },
  }
}
