import { Plural, Trans } from '@lingui/react/macro'
import { type CarriedView, SETS_FOR_EXPORT, setsOf, type Theme, themeWindow } from '@setroom/shared'
import { useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { useMay, useSend, useTick } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { SaveTheme } from './SaveTheme.tsx'

type Props = { theme: Theme; name: string | undefined; carried: readonly CarriedView[] }

/** How far a theme is from its export, and the facilitator's next step to it. */
export function ThemeExport({ theme, name, carried }: Props) {
  const formats = useFormats()
  const now = useTick(1 / 60)
  const may = useMay('theme.announce')
  const { announcedAt, exportedAt } = theme
  if (exportedAt !== undefined) {
    const on = formats.date(exportedAt)
    return (
      <Foot words={<Trans>Exported on {on}.</Trans>}>
        <SaveTheme name={name} carried={carried} />
      </Foot>
    )
  }
  const window = announcedAt === undefined ? undefined : themeWindow(carried)
  if (announcedAt === undefined || (window !== undefined && now >= window.before))
    return <ToAnnounce theme={theme} carried={carried} may={may} again={announcedAt !== undefined} />
  const from = formats.dateTime(window?.from ?? 0)
  const before = formats.date(window?.before ?? 0)
  const open = window !== undefined && now >= window.from
  return (
    <Foot
      words={
        window === undefined ? (
          <Trans>Everybody whose words these are is being told.</Trans>
        ) : open ? (
          <Trans>
            Everybody was told. It can be exported until {before}, without what is taken back before.
          </Trans>
        ) : (
          <Trans>Everybody was told. It can be exported from {from} on; they can still take it back.</Trans>
        )
      }
    >
      {may && <AfterTelling theme={theme} open={open && setsOf(carried) >= SETS_FOR_EXPORT} />}
    </Foot>
  )
}

function ToAnnounce({ theme, carried, may, again }: Omit<Props, 'name'> & { may: boolean; again: boolean }) {
  const send = useSend()
  const [asked, setAsked] = useState(false)
  const sets = setsOf(carried)
  return (
    <Foot
      words={
        <>
          {sets < SETS_FOR_EXPORT ? (
            <Plural
              value={sets}
              one="From one set. With learnings from three a theme can be exported."
              other="From # sets. With learnings from three a theme can be exported."
            />
          ) : (
            <Plural value={sets} one="From one set." other="From # sets." />
          )}{' '}
          {again && <Trans>The time for the export has passed.</Trans>}
        </>
      }
    >
      {may && sets >= SETS_FOR_EXPORT && (
        <Button size="small" onClick={() => setAsked(true)}>
          <Trans>Announce an export</Trans>
        </Button>
      )}
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={<Trans>Announce an export?</Trans>}
        body={
          <Trans>
            Everybody whose words these are is told now, and has a week to take them back. Then you can export
            the theme for two weeks, without what is taken back before you do. If fewer than three sets are
            left by that, it is called off. Until it is over nothing more comes into the theme.
          </Trans>
        }
        confirmLabel={<Trans>Announce it</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'theme.announce', theme: theme.id })
          if (!answer.ok && answer.reason !== 'already') throw new Error(answer.reason)
        }}
      />
    </Foot>
  )
}

function AfterTelling({ theme, open }: { theme: Theme; open: boolean }) {
  const send = useSend()
  const [busy, run] = useBusy()
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => void send({ type: 'theme.callOff', theme: theme.id })}>
        <Trans>Call it off</Trans>
      </Button>
      {open && (
        <Button
          size="small"
          kind="main"
          busy={busy}
          onClick={() => void run(() => send({ type: 'theme.export', theme: theme.id }))}
        >
          <Trans>Export it</Trans>
        </Button>
      )}
    </>
  )
}

function Foot({ words, children }: { words: React.ReactNode; children?: React.ReactNode }) {
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-3 border-line border-t pt-3">
      <p className="max-w-prose grow basis-56 text-ink-2 text-sm">{words}</p>
      <div className="flex flex-wrap gap-2 empty:hidden">{children}</div>
    </div>
  )
}
