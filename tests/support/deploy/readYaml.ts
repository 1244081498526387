/** What the few YAML files of a deployment hold. */
export type Yaml = string | Yaml[] | { [key: string]: Yaml }

type Line = { indent: number; text: string }

/**
 * Reads the YAML that our own deployment files keep to: mappings and lists by indentation, plain or double-quoted
 * scalars, `|` blocks. Throws an Error at anything else, so that a file which needs more is noticed.
 */
export function readYaml(source: string): Yaml {
  const raw = source.split('\n')
  const lines = raw.map((text) => ({ indent: text.length - text.trimStart().length, text: text.trim() }))
  let at = 0
  const skip = () => {
    while (at < lines.length && (lines[at]?.text === '' || lines[at]?.text.startsWith('#'))) at += 1
    return lines[at]
  }

  function block(parent: number): string {
    const kept: string[] = []
    let indent: number | undefined
    for (; at < raw.length; at += 1) {
      const line = lines[at] as Line
      if (line.text !== '' && line.indent <= parent) break
      indent ??= line.indent
      kept.push((raw[at] ?? '').slice(indent))
    }
    return `${kept.join('\n').trimEnd()}\n`
  }

  function after(text: string, parent: number): Yaml {
    if (text === '|') return block(parent)
    if (text !== '') return scalar(text)
    const next = skip()
    return next !== undefined && next.indent > parent ? node(next.indent) : ''
  }

  function node(indent: number): Yaml {
    const first = skip()
    if (first === undefined) return {}
    if (first.text.startsWith('- ')) {
      const list: Yaml[] = []
      for (let line = skip(); line?.indent === indent && line.text.startsWith('- '); line = skip()) {
        at += 1
        list.push(scalar(line.text.slice(2)))
      }
      return list
    }
    const map: { [key: string]: Yaml } = {}
    for (let line = skip(); line?.indent === indent; line = skip()) {
      const [, key, value = ''] = /^("[^"]+"|[\w.-]+):(?:\s+(.*))?$/.exec(line.text) ?? []
      if (key === undefined) throw new Error(`not understood: ${line.text}`)
      at += 1
      map[key.replaceAll('"', '')] = after(value, indent)
    }
    return map
  }

  return node(0)
}

function scalar(text: string): Yaml {
  if (text.startsWith('[')) return JSON.parse(text) as Yaml
  if (text.startsWith('"')) return JSON.parse(text) as string
  if (/^[{&*!>]/.test(text)) throw new Error(`not understood: ${text}`)
  return text
}

/** Fills `${NAME}`, `${NAME:-else}` and `${NAME:?why}` from an environment, as Compose does; throws the reason for one that is missing. */
export function interpolate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{(\w+)(?::([?-])([^}]*))?\}/g,
    (_, name: string, sign: string | undefined, word: string | undefined) => {
      const value = env[name] || (sign === '-' ? word : undefined)
      if (value === undefined) throw new Error(`${name}: ${word ?? 'not set'}`)
      return value
    },
  )
}
