import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/** A folder for the tests of one file, made before them and removed after them. */
export function temporaryFolder(): () => string {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'setroom-journal-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return () => folder
}
