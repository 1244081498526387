import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunks } from './vite/chunks.ts'
import { hashes } from './vite/hashes.ts'
import { liveKitFromSource } from './vite/liveKitFromSource.ts'
import { withoutSonnerStyle } from './vite/withoutSonnerStyle.ts'
import { withoutWebTransport } from './vite/withoutWebTransport.ts'
import { wordsWithModules } from './vite/wordsWithModules.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  plugins: [
    react(),
    tailwindcss(),
    lingui({ macroTransform: true, failOnCompileError: true, cwd: here }),
    wordsWithModules(here),
    liveKitFromSource(),
    withoutSonnerStyle(),
    withoutWebTransport(),
    hashes(),
  ],
  // Vite writes this into every script, link and a meta element; the server puts the response's nonce in its place.
  html: { cspNonce: '__CSP_NONCE__' },
  optimizeDeps: { rolldownOptions: { plugins: [withoutSonnerStyle()] } },
  build: {
    outDir: 'dist',
    // Says which chunk needs which: the sizes are held by it.
    manifest: true,
    emptyOutDir: true,
    // The first of each with light-dark(), which the tokens are written in.
    target: ['chrome123', 'edge123', 'firefox128', 'safari17.5'],
    // Nothing as data: URL, so the policy needs no exception for them.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [...chunks] } } },
    // Every browser above knows modulepreload.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
})
