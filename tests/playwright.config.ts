import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const folder = new URL('e2e/', import.meta.url)
/** These keep a time, or say how long something took. */
const measuring = ['clock.e2e.ts', 'killed.e2e.ts']
/** Without a call: they wait more than they work. */
const pages = readdirSync(folder).filter((name) => {
  if (!name.endsWith('.e2e.ts') || measuring.includes(name)) return false
  const text = readFileSync(new URL(name, folder), 'utf8')
  return /^test\.use\(\{ media: 'none'/m.test(text) && !text.includes("media: 'livekit'")
})

/** Real browsers against a real server and a real media server, one after another; what has no call may run three at once. */
export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'pages', testMatch: pages },
    { name: 'calls', testMatch: '*.e2e.ts', testIgnore: pages },
  ],
  fullyParallel: false,
  workers: 1,
  // Calls of several browsers in real time on two cores: what fails once and not again is named at the end of the run.
  retries: 1,
  // Several browsers in a call on two cores: long enough for a computer half as fast as the slowest we met.
  timeout: 360_000,
  expect: { timeout: 45_000 },
  use: { actionTimeout: 60_000, navigationTimeout: 60_000 },
  outputDir: '../node_modules/.cache/playwright',
  // Without a file to write to, the JSON would go to the terminal.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME === undefined ? [['list']] : [['list'], ['json']],
})
