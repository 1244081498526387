import { lingui } from '@lingui/vite-plugin'
import { defineConfig } from 'vitest/config'

const client = new URL('../client', import.meta.url).pathname

export default defineConfig({
  // The client's sentences are written with Lingui's macros.
  plugins: [lingui({ macroTransform: true, cwd: client })],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{shared,server,client}/src/**/*.test.{ts,tsx}', 'tests/{contracts,integration}/**/*.test.ts'],
    environment: 'node',
    // Real servers and browsers: long enough for a computer that has much else to do.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 15_000 } },
  },
})
