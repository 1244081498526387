import { expect, it } from 'vitest'
import { files, sharedFolder } from './test/host.ts'

/** What the server measures or holds outside the journal, or screens add up: their own tests hold them. */
const elsewhere = ['W10', 'W11', 'P5', 'O7', 'O8', 'A8', 'A10']

const rules = [
  ...files.readFileSync(`${sharedFolder}/SPEC.md`, 'utf8').matchAll(/^- \*\*([A-Z]\d+)\*\* /gm),
].map(([, name]) => name ?? '')
const tests = files
  .readdirSync(`${sharedFolder}/src`, { recursive: true })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => files.readFileSync(`${sharedFolder}/src/${path}`, 'utf8'))
  .join('\n')
const quoted = new Set([...tests.matchAll(/\[([A-Z]\d+)\]/g)].map(([, name]) => name ?? ''))

it('Every rule of SPEC.md has one name and is quoted by a test, and no test quotes a rule that is not there', () => {
  expect(rules.length).toBeGreaterThan(60)
  expect(rules.filter((name, i) => rules.indexOf(name) !== i)).toEqual([])
  expect(rules.filter((name) => !quoted.has(name))).toEqual(elsewhere)
  expect([...quoted].filter((name) => !rules.includes(name))).toEqual([])
})
