import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import type { Plugin } from 'vite'

/**
 * A built page carries ids instead of sentences. Sentences written after the last extraction are in no catalogue
 * yet, and would show as ids; this adds them in English to the catalogues of a build, and says how many.
 */
export function englishBeforeExtraction(cwd: string): Plugin {
  let collected: Promise<Record<string, string>> | undefined
  const collect = async (): Promise<Record<string, string>> => {
    const found: Record<string, string> = {}
    for (const catalog of await getCatalogs(getConfig({ cwd }))) {
      const known = (await catalog.read('en')) ?? {}
      for (const [id, said] of Object.entries((await catalog.collect()) ?? {})) {
        if (!known[id]) found[id] = said.message ?? id
      }
    }
    return found
  }
  return {
    name: 'setroom:english-before-extraction',
    apply: 'build',
    buildStart() {
      collected = undefined
    },
    transform: {
      filter: { id: /\/messages\.po$/ },
      async handler(code) {
        collected ??= collect()
        const found = await collected
        const many = Object.keys(found).length
        if (many === 0) return null
        this.warn(`${many} sentences are in no catalogue yet: npm run extract -w client`)
        const { source } = createCompiledCatalog('en', found, { namespace: 'es' })
        const parts = [source, code].map((part) => /JSON\.parse\((.*)\)/s.exec(part)?.[1])
        if (parts.includes(undefined))
          throw new Error('A compiled catalogue looks different from what is known.')
        return {
          code: `export const messages={${parts.map((part) => `...JSON.parse(${part})`).join(',')}}`,
          map: null,
          moduleType: 'js',
        }
      },
    },
  }
}
