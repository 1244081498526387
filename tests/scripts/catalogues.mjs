// Every string is in every catalogue, translated. Fails when a string was not extracted or not translated.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const client = fileURLToPath(new URL('../../client/', import.meta.url))
const languages = ['en', 'de', 'fr', 'es']
const read = (language) => readFileSync(`${client}src/locales/${language}/messages.po`, 'utf8')
// Where a string stands may move; what is said may not go unnoticed.
const said = (po) => po.replace(/^#.*$\n?/gm, '').replace(/^"POT-Creation-Date.*$\n?/m, '')
const run = (...args) => spawnSync('npm', ['run', '-s', ...args], { cwd: client, encoding: 'utf8' })

const before = languages.map(read)
const extracted = run('extract')
let failed = extracted.status !== 0
if (failed) console.log(extracted.stdout + extracted.stderr)
for (const [i, language] of languages.entries()) {
  const after = read(language)
  if (said(after) !== said(before[i])) {
    failed = true
    console.log(
      `${language}: strings were added or removed; they are extracted now, please translate and commit.`,
    )
  }
}
const compiled = run('compile')
if (compiled.status !== 0) {
  failed = true
  console.log(compiled.stdout + compiled.stderr)
}
process.exit(failed ? 1 : 0)
