import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../ui/Button.tsx'
import { PageFrame } from './PageFrame.tsx'
import { usePageTitle } from './usePageTitle.ts'

// What browsers say when a chunk is not to be had: no network, or the pages were renewed meanwhile.
const notFetched = /dynamically imported module|module script failed|preload CSS/i

/** A page that broke: what happened, what is safe, what to do. */
export function PageTrouble({ error }: { error: unknown }) {
  const { t } = useLingui()
  usePageTitle(t`Something went wrong`)
  const said = error instanceof Error ? error.message : String(error)
  return (
    <PageFrame>
      <div role="alert" className="mx-auto max-w-xl py-12">
        <h1 className="font-serif text-2xl">
          {notFetched.test(said) ? (
            <Trans>This page could not be fetched.</Trans>
          ) : (
            <Trans>This page stopped working.</Trans>
          )}
        </h1>
        <p className="mt-4">
          <Trans>What was saved is still saved, and the others in your set notice nothing.</Trans>{' '}
          <Trans>Only what you were typing just now may be gone.</Trans>
        </p>
        <div className="mt-6 flex flex-wrap gap-2.5">
          <Button kind="main" size="large" onClick={() => location.reload()}>
            <Trans>Load the page again</Trans>
          </Button>
          <Button size="large" onClick={() => location.assign('/')}>
            <Trans>Go to the front page</Trans>
          </Button>
        </div>
        <details className="mt-8 text-ink-2 text-sm">
          <summary>
            <Trans>What the browser said</Trans>
          </summary>
          <code className="mt-2 block break-words font-mono text-xs" dir="ltr">
            {said}
          </code>
        </details>
      </div>
    </PageFrame>
  )
}
