import { Trans } from '@lingui/react/macro'
import type { MemberId, SideRoomWish } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { useName } from '../room/useName.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { useAlong } from './useAlong.ts'
import { useSideRoom } from './useSideRoom.ts'

/** What stands about the side room, for whoever is not in it. */
export function SideRoomNotice() {
  const me = useView(({ own }) => own.me.id)
  const mine = useView(({ own }) => own.sideRoom)
  const away = useView(({ common }) => common.sideRoom)
  if (mine?.stage === 'asked' && mine.to === me) return <Asked by={mine.by} to={me} />
  if (mine !== null) return <Asking to={mine.to} no={mine.stage === 'declined'} />
  return away === null ? null : <Away {...away} />
}

/** To the one who is asked, and to nobody else. */
function Asked({ by, to }: { by: MemberId; to: MemberId }) {
  const name = useName(by)
  const along = useAlong({ by, to })
  const formats = useFormats()
  const wish = useSideRoom()
  const [busy, run] = useBusy()
  const answer = (what: SideRoomWish) => void run(() => wish(what))
  return (
    <Banner
      title={<Trans>{name} asks you for a word, just the two of you.</Trans>}
      action={
        <span className="flex flex-wrap gap-2">
          <Button kind="main" size="small" busy={busy} onClick={() => answer({ do: 'accept', by })}>
            <Trans>Yes, let’s talk</Trans>
          </Button>
          <Button kind="quiet" size="small" disabled={busy} onClick={() => answer({ do: 'decline', by })}>
            <Trans>Rather not</Trans>
          </Button>
        </span>
      }
    >
      <Trans>
        In the side room nobody else hears or sees you, and nothing is kept. The others would only see that
        you two are away. Say no if you like: nobody but {name} is told.
      </Trans>
      {along.length > 0 && (
        <>
          {' '}
          <Trans>Along comes whoever supports one of you: {formats.list(along)}.</Trans>
        </>
      )}
    </Banner>
  )
}

/** To whoever asked. */
function Asking({ to, no }: { to: MemberId; no: boolean }) {
  const name = useName(to)
  const wish = useSideRoom()
  return (
    <Banner
      title={
        no ? (
          <Trans>{name} would rather not just now.</Trans>
        ) : (
          <Trans>You have asked {name} for a word alone.</Trans>
        )
      }
      action={
        <Button kind="quiet" size="small" onClick={() => void wish({ do: 'end' })}>
          {no ? <Trans>All right</Trans> : <Trans>Take it back</Trans>}
        </Button>
      }
    >
      <Trans>Nobody else is told.</Trans>
    </Banner>
  )
}

/** To everybody else, once the two are away. */
function Away({ by, to }: { by: MemberId; to: MemberId }) {
  const one = useName(by)
  const other = useName(to)
  const along = useAlong({ by, to })
  const formats = useFormats()
  return (
    <Banner
      title={
        along.length === 0 ? (
          <Trans>
            {one} and {other} are in the side room, and will be back.
          </Trans>
        ) : (
          <Trans>{formats.list([one, other, ...along])} are in the side room, and will be back.</Trans>
        )
      }
    >
      <Trans>Nobody else can hear or see them there, or join them.</Trans>
    </Banner>
  )
}
