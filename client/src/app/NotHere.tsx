import { Trans } from '@lingui/react/macro'
import { Button } from '../ui/Button.tsx'

/** In the place of a part that could not be fetched: that the rest goes on, and what to do. */
export function NotHere({
  renewed,
  stuck,
  busy,
  onAgain,
}: {
  /** The server has newer pages, and no longer the file of this one. */
  renewed: boolean
  /** The server answers, and it was tried again in vain. */
  stuck: boolean
  busy: boolean
  onAgain: () => void
}) {
  return (
    <div role="status" className="m-auto max-w-sm p-4 text-center text-ink-2 text-sm">
      <p className="text-balance">
        {renewed ? (
          <Trans>
            Setroom was renewed since you came, and this part needs the new page. Load it again, and you are
            back in a moment.
          </Trans>
        ) : (
          <Trans>This part has not come through. Everything else goes on.</Trans>
        )}
      </p>
      <div className="mt-3 flex flex-wrap justify-center gap-2">
        <Button size="small" busy={busy} onClick={onAgain}>
          <Trans>Try again</Trans>
        </Button>
        {(renewed || stuck) && (
          <Button size="small" kind="main" onClick={() => location.reload()}>
            <Trans>Load the page again</Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
