import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de', 'fr', 'es'],
  // No fallback languages: `compile --strict` would take an English fallback for a translation.
  fallbackLocales: false,
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}/messages',
      include: ['<rootDir>/src'],
      exclude: ['**/*.test.ts', '**/*.test.tsx', '<rootDir>/src/app/gallery/**'],
    },
  ],
  // The build reads the .po files; what `compile` writes is only a check.
  catalogsMergePath: '<rootDir>/src/locales/compiled/{locale}',
  // Line numbers would change the catalogues with every edit of the code.
  format: formatter({ lineNumbers: false }),
})
