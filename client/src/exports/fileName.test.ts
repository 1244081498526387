import { expect, it } from 'vitest'
import { fileName } from './fileName.ts'

it.each([
  ['Tuesday set', 'setroom-tuesday-set-2026-03-04.md'],
  ['Führung & Wandel', 'setroom-fuhrung-wandel-2026-03-04.md'],
  ['../../etc/passwd', 'setroom-etc-passwd-2026-03-04.md'],
  ['🌱', 'setroom-2026-03-04.md'],
  ['火曜日', 'setroom-火曜日-2026-03-04.md'],
])('makes a name of %s', (set, name) => {
  expect(fileName(set, '2026-03-04', 'md')).toBe(name)
})
