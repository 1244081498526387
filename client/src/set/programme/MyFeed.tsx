import { Trans, useLingui } from '@lingui/react/macro'
import { CalendarSync } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { SealedWords, useMay } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/buttonClass.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { type Feed, useFeed } from './useFeed.ts'

/** A private address that a calendar program subscribes to. */
export function MyFeed() {
  const may = useMay('feed.make')
  const feed = useFeed()
  const [busy, setBusy] = useState(false)
  if (!may) return null
  const make = async () => {
    setBusy(true)
    await feed.make()
    setBusy(false)
  }
  return (
    <div>
      <h3 className="font-medium">
        <Trans>A private address to subscribe to</Trans>
      </h3>
      <p className="mt-1 text-ink-2 text-sm">
        <Trans>
          Your calendar then follows every change by itself. It learns when you meet and for how long: no
          names, not even the set’s, and nothing that is said or written.
        </Trans>
      </p>
      {feed.since === undefined ? (
        <Button className="mt-3" icon={<CalendarSync aria-hidden="true" />} busy={busy} onClick={make}>
          <Trans>Make my address</Trans>
        </Button>
      ) : (
        <Address feed={feed} since={feed.since} />
      )}
    </div>
  )
}

function Address({ feed, since }: { feed: Feed; since: number }) {
  const { t } = useLingui()
  const formats = useFormats()
  const [asking, setAsking] = useState<'renew' | 'end'>()
  const { address } = feed
  return (
    <div className="mt-3">
      {address === undefined ? (
        <SealedWords reading={feed.reading} />
      ) : (
        <>
          <TextInput
            readOnly
            dir="ltr"
            aria-label={t`My private calendar address`}
            value={address}
            onFocus={({ target }) => target.select()}
          />
          <div className="mt-2.5 flex flex-wrap gap-2.5">
            <CopyButton text={address} />
            <a className={buttonClass()} href={address.replace(/^http/, 'webcal')}>
              <Trans>Open in my calendar program</Trans>
            </a>
          </div>
        </>
      )}
      <p className="mt-3 text-ink-2 text-sm">
        <Trans>
          Made on {formats.date(since)}. Whoever has it can see the dates, so keep it to yourself. It ends
          when your personal link is renewed.
        </Trans>
      </p>
      <div className="-ms-3.5 mt-1 flex flex-wrap gap-1">
        <Button size="small" kind="quiet" onClick={() => setAsking('renew')}>
          <Trans>Make a new one</Trans>
        </Button>
        <Button size="small" kind="quiet" onClick={() => setAsking('end')}>
          <Trans>End it</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asking !== undefined}
        onOpenChange={(open) => !open && setAsking(undefined)}
        title={
          asking === 'renew' ? <Trans>Make a new address?</Trans> : <Trans>End your calendar address?</Trans>
        }
        body={
          <Trans>
            The present one stops working at once. Calendars that subscribe to it no longer hear of changes,
            and most show its dates no more.
          </Trans>
        }
        confirmLabel={asking === 'renew' ? <Trans>Make a new one</Trans> : <Trans>End it</Trans>}
        onConfirm={async () => {
          const taken = await (asking === 'renew' ? feed.make() : feed.end())
          if (!taken) throw new Error('not taken')
        }}
      />
    </div>
  )
}
