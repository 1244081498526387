import { Trans } from '@lingui/react/macro'
import { ExternalLink } from 'lucide-react'
import { webLink } from './webLink.ts'

/** Where a link leads, by its host, opened apart from this page; what is no web address is only shown. */
export function ShelfLink({ written }: { written: string }) {
  const link = webLink(written)
  if (link === undefined) {
    return (
      <p className="text-ink-3 text-sm">
        <Trans>
          Not a web address, so it is not a link here: <bdi>{written}</bdi>
        </Trans>
      </p>
    )
  }
  return (
    <a
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex min-h-8 max-w-full items-center gap-1.5 text-link"
    >
      <ExternalLink aria-hidden="true" className="size-3.5 shrink-0" />
      <span className="sr-only">
        <Trans>Opens in a new tab:</Trans>{' '}
      </span>
      <bdi dir="ltr" className="truncate">
        {link.host}
      </bdi>
    </a>
  )
}
