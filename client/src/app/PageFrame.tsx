import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { classNames } from '../ui/classNames.ts'
import { TextLink } from '../ui/TextLink.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { Wordmark } from './Wordmark.tsx'

const widths = { text: 'max-w-3xl', page: 'max-w-5xl', wide: 'max-w-7xl' }

/** The frame of every page but the room: name, language and theme above, the quiet promise below. */
export function PageFrame({
  width = 'page',
  aside,
  children,
}: {
  width?: keyof typeof widths | undefined
  /** Stands in the header beside the name: the set's name, a way back. */
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-50 rounded-full bg-ink px-5 py-3 text-paper focus:not-sr-only focus:fixed focus:start-4 focus:top-3"
      >
        <Trans>Skip to the page</Trans>
      </a>
      <header
        className={classNames(
          'mx-auto flex w-full flex-wrap items-center gap-x-3 px-5 pt-3 sm:px-8',
          widths[width],
        )}
      >
        <Wordmark />
        {aside}
        <div className="ms-auto -me-3 flex items-center">
          <LanguageSwitch />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={classNames('mx-auto w-full grow px-5 pb-16 sm:px-8', widths[width])}
      >
        {children}
      </main>
      <footer className="border-line border-t">
        <div
          className={classNames(
            'mx-auto flex flex-wrap items-center gap-x-6 gap-y-1 px-5 py-3 text-ink-3 text-sm sm:px-8',
            widths[width],
          )}
        >
          <p>
            <Trans>Encrypted end to end · not recorded</Trans>
          </p>
          <TextLink href="/privacy">
            <Trans>Privacy</Trans>
          </TextLink>
          <div className="ms-auto -me-3">
            <ThemeSwitch />
          </div>
        </div>
      </footer>
    </div>
  )
}
