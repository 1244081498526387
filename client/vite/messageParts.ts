import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'

/** Sentences by part and language, as a page fetches them: what stands in a module that is loaded by itself. */
export type MessageParts = {
  /** Of a module by its path; undefined when the shell's sentences are enough for it. */
  partOf(file: string): string | undefined
  /** The text of a JavaScript module for each part of each language: `${language}-${part}`. */
  readonly modules: ReadonlyMap<string, string>
  /** How many sentences are in no catalogue yet and show in English. */
  readonly missing: number
}

/** The part that every page needs at once. */
export const SHELL = 'shell'

/** Reads the catalogues and the sources of the client in `cwd`, and parts the sentences by what imports what. */
export async function messageParts(cwd: string): Promise<MessageParts> {
  const source = join(cwd, 'src')
  const graph = readGraph(source)
  const config = getConfig({ cwd })
  const [catalog] = await getCatalogs(config)
  if (catalog === undefined) throw new Error('The client has no catalogue.')

  const idsIn = new Map<string, string[]>()
  const english: Record<string, string> = {}
  for (const [id, said] of Object.entries((await catalog.collect()) ?? {})) {
    english[id] = said.message ?? id
    for (const [file] of said.origin ?? []) {
      const path = join(cwd, file)
      idsIn.set(path, [...(idsIn.get(path) ?? []), id])
    }
  }
  const idsFrom = (entry: string) =>
    new Set([...closure(graph, entry)].flatMap((file) => idsIn.get(file) ?? []))

  const shell = idsFrom(join(source, 'app', 'main.tsx'))
  const parts = new Map([[SHELL, shell]])
  const partByFile = new Map<string, string>()
  for (const entry of new Set([...graph.values()].flatMap(({ later }) => later))) {
    const own = new Set([...idsFrom(entry)].filter((id) => !shell.has(id)))
    if (own.size === 0) continue
    const name = relative(source, entry)
      .replace(/\.tsx?$/, '')
      .replace(/\W+/g, '-')
    parts.set(name, own)
    partByFile.set(entry, name)
  }

  const modules = new Map<string, string>()
  let missing = 0
  for (const language of config.locales) {
    const known = (await catalog.read(language)) ?? {}
    const said = (id: string) => known[id]?.translation || (language === 'en' ? english[id] : undefined)
    if (language === 'en') missing = Object.keys(english).filter((id) => known[id] === undefined).length
    for (const [part, ids] of parts) {
      const sentences = Object.fromEntries([...ids].map((id) => [id, said(id) ?? english[id] ?? id]))
      const { source: code, errors } = createCompiledCatalog(language, sentences, { namespace: 'es' })
      if (errors.length > 0) throw new Error(`${language}: ${errors.map(({ error }) => error.message)}`)
      modules.set(`${language}-${part}`, code)
    }
  }
  return { partOf: (file) => partByFile.get(file), modules, missing }
}

/** What a module imports with itself, and what it imports later. */
type Imports = { now: string[]; later: string[] }

/** House rules make this easy to read: relative imports carry their ending, types are imported as types. */
const now = /^(?:import|export)\s+(?!type\b)(?:([^'";]*?)\bfrom\s+)?'(\.[^']+\.tsx?)'/gm
/** A module imported when it is needed. */
export const later = /\bimport\(\s*'(\.[^']+\.tsx?)'\s*,?\s*\)/g
/** Any way in which a module may name another one. */
const named = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+\.tsx?)'/g
const typesAlone = /^(?:import|export)\s+type\b[^'";]*?\bfrom\s+'(\.[^']+\.tsx?)'/gm

function readGraph(folder: string): ReadonlyMap<string, Imports> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name),
  )
  const texts = new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [file, readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')]
    }),
  )
  // Who takes one name from a folder's door needs what is behind that name, not the whole folder.
  const behind = (door: string, names: readonly string[]): string[] => {
    const exported = new Map<string, string>()
    for (const [, clause = '', path = ''] of (texts.get(door) ?? '').matchAll(now))
      for (const name of namesIn(clause, 'outside')) exported.set(name, join(dirname(door), path))
    const found = names.map((name) => exported.get(name))
    return found.every((file) => file !== undefined) ? found : [door]
  }
  return new Map(
    [...texts].map(([file, text]) => {
      const from = (path: string) => join(dirname(file), path)
      const known = [now, later, typesAlone].map((pattern) => text.match(pattern)?.length ?? 0)
      if (known.reduce((sum, many) => sum + many, 0) !== (text.match(named)?.length ?? 0))
        throw new Error(`${file}: an import that cannot be read, so its sentences would be missing`)
      return [
        file,
        {
          now: [...text.matchAll(now)].flatMap(([, clause = '', path = '']) =>
            basename(path) === 'index.ts' && clause !== ''
              ? behind(from(path), namesIn(clause, 'inside'))
              : [from(path)],
          ),
          later: [...text.matchAll(later)].map(([, path = '']) => from(path)),
        },
      ]
    }),
  )
}

/** The names in `{ a, type B, c as d }`, types left out: as the module calls them inside, or is seen outside. */
function namesIn(clause: string, side: 'inside' | 'outside'): string[] {
  return (/\{([\s\S]*)\}/.exec(clause)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/).at(side === 'inside' ? 0 : -1) ?? name)
}

function closure(graph: ReadonlyMap<string, Imports>, entry: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue
    found.add(file)
    open.push(...(graph.get(file)?.now ?? []))
  }
  return found
}

/** The path of an imported module, from the one that imports it. */
export const importedFrom = (importer: string, path: string) => join(dirname(importer), path)
