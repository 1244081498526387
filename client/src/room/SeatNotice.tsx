import { Trans } from '@lingui/react/macro'
import { useMay, useOwn, useSend, useTick, useView } from '../connection/index.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Passing } from './Passing.tsx'
import { useBusy } from './useBusy.ts'
import { useName } from './useName.ts'

/** Whoever led is gone, or is back: everybody sees it, and who may take the controls is asked. */
export function SeatNotice() {
  const controls = useView(({ common }) => common.session?.controls)
  const facilitator = useView(({ common }) => common.session?.facilitator)
  const freeAt = useView(({ common }) => common.session?.seatFreeAt)
  const me = useView(({ own }) => own.me.id)
  const passing = useView(({ common }) => common.session?.seatOffer !== undefined)
  const second = useView(({ common }) => common.session?.second)
  const two = useMay('seat.decline')
  if (controls !== me && freeAt !== undefined) return <Gone freeAt={freeAt} />
  if (two && passing) return <Passing />
  if (controls === me) return null
  // From a second facilitator who is here they come back when both say so.
  return facilitator === me && controls !== second ? <Back /> : null
}

function Gone({ freeAt }: { freeAt: number }) {
  const send = useSend()
  const may = useMay('seat.take')
  const name = useName(useView(({ common }) => common.session?.controls))
  const came = useView(({ common }) => {
    const controls = common.session?.controls
    return controls !== undefined && common.people[controls] !== undefined
  })
  const presents = useView(({ common, own }) => presenterNow(common) === own.me.id)
  const isFacilitator = useView(({ common, own }) => common.session?.facilitator === own.me.id)
  const isSecond = useOwn(({ roles }) => roles.session.includes('second'))
  const running = useView(({ common }) => common.session?.status === 'running')
  const now = useTick(1, freeAt)
  const [busy, run] = useBusy()
  const free = now >= freeAt
  const take = isFacilitator ? ({ type: 'seat.takeBack' } as const) : ({ type: 'seat.take' } as const)
  return (
    <Banner
      tone={came ? 'warn' : 'info'}
      title={
        !came ? (
          <Trans>{name} is not here yet.</Trans>
        ) : running ? (
          <Trans>{name}’s connection dropped. The session goes on.</Trans>
        ) : (
          <Trans>{name}’s connection dropped.</Trans>
        )
      }
      action={
        may &&
        !presents &&
        (free || isFacilitator || isSecond) && (
          <Button kind="main" size="small" busy={busy} onClick={() => void run(() => send(take))}>
            <Trans>I’ll hold the controls</Trans>
          </Button>
        )
      }
    >
      {may && presents ? (
        <Trans>You present, so one of the others can hold the controls.</Trans>
      ) : (
        !free && !isSecond && <Trans>In a moment one of you can hold the controls.</Trans>
      )}
    </Banner>
  )
}

function Back() {
  const send = useSend()
  const name = useName(useView(({ common }) => common.session?.controls))
  const presents = useView(({ common, own }) => presenterNow(common) === own.me.id)
  const [busy, run] = useBusy()
  if (presents) {
    return (
      <Banner title={<Trans>You present; {name} holds the controls for you.</Trans>}>
        <Trans>You can take them back after your round.</Trans>
      </Banner>
    )
  }
  return (
    <Banner
      title={<Trans>{name} holds the controls for you.</Trans>}
      action={
        <Button
          kind="main"
          size="small"
          busy={busy}
          onClick={() => void run(() => send({ type: 'seat.takeBack' }))}
        >
          <Trans>Take the controls back</Trans>
        </Button>
      }
    />
  )
}

type Course = {
  agenda: readonly { id: string; round?: number; presenter?: string }[]
  course: { current: string | null }
}

function presenterNow({ agenda, course }: Course): string | undefined {
  const item = agenda.find(({ id }) => id === course.current)
  return item?.round === undefined ? undefined : item.presenter
}
