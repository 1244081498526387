import { defineConfig } from '@playwright/test'

/** Real browsers against a real server and a real media server; one after another, for two cores. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 20_000, navigationTimeout: 30_000 },
  outputDir: '../node_modules/.cache/playwright',
  // Without a file to write to, the JSON would go to the terminal.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME === undefined ? [['list']] : [['list'], ['json']],
})
