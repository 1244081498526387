import type { Plugin } from 'vite'

const insertion = /^__insertCSS\(".*"\);?$/m

/**
 * Takes out the style element which sonner adds while it loads: it carries no nonce, so the content policy would
 * refuse it. `ui/Toasts.tsx` imports the same rules as a file. Throws when sonner changes its ways.
 */
export function withoutSonnerStyle(): Plugin {
  return {
    name: 'setroom:without-sonner-style',
    transform: {
      filter: { id: /sonner[\\/]dist[\\/]index\.m?js/ },
      handler(code) {
        if (!insertion.test(code))
          throw new Error('sonner no longer inserts its style the way this plugin knows.')
        return { code: code.replace(insertion, ''), map: null }
      },
    },
  }
}
