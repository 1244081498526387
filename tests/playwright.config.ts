import { defineConfig } from '@playwright/test'

/** Real browsers against a real server and a real media server; one after another, for two cores. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
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
