import { Trans } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import { useState } from 'react'
import { useOwn, useSealing, useView } from '../connection/index.ts'
import { useMembers } from '../set/members/useMembers.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import type { Asker, HelpingState } from './createHelping.ts'
import { SpokenCode } from './SpokenCode.tsx'
import { useHelping } from './useHelping.ts'

/** Compares the code and hands the key over: one's own link to a device of one's own, a new one to anybody else. */
export function HelpDialog({ asker, onClose }: { asker: Asker; onClose: () => void }) {
  const mine = useOwn(({ me }) => me.id === asker.from.member)
  const name = useView(({ common }) => common.members[asker.from.member]?.name) ?? ''
  const sealing = useSealing()
  const members = useMembers()
  const { helping, state } = useHelping(asker)
  const [refused, setRefused] = useState(false)

  const give = async () => {
    if (helping === undefined || sealing === undefined) return
    try {
      if (mine) await helping.give(sealing.link(), false)
      else {
        const made = await members.renew(asker.from.member, (link) => helping.give(link, true))
        if (!made.ok) {
          helping.end()
          return setRefused(true)
        }
      }
      helping.done()
    } catch {
      // The state says why.
    }
  }
  const close = () => {
    helping?.end()
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={close}
      width="narrow"
      title={
        mine ? (
          <Trans>Your key, for your other device</Trans>
        ) : (
          <Trans>
            A key for <bdi>{name}</bdi>
          </Trans>
        )
      }
      footer={footer(state, { give, close, refused })}
    >
      <Step state={state} mine={mine} name={name} refused={refused} />
    </Dialog>
  )
}

function footer(
  state: HelpingState,
  { give, close, refused }: { give: () => Promise<void>; close: () => void; refused: boolean },
) {
  if (state.step === 'comparing' && !refused) {
    return (
      <>
        <Button onClick={close}>
          <Trans>No, stop</Trans>
        </Button>
        <Button kind="main" busy={!state.agreed} onClick={give}>
          <Trans>Yes, the same: hand it over</Trans>
        </Button>
      </>
    )
  }
  const over = state.step === 'given' || state.step === 'over' || refused
  return (
    <Button kind={over ? 'main' : 'plain'} onClick={close}>
      {over ? <Trans>Close</Trans> : <Trans>Stop</Trans>}
    </Button>
  )
}

function Step({
  state,
  mine,
  name,
  refused,
}: {
  state: HelpingState
  mine: boolean
  name: string
  refused: boolean
}) {
  if (refused) {
    return (
      <Banner tone="warn" title={<Trans>That could not be done just now.</Trans>}>
        <Trans>Nothing was handed over. Try it again in a moment.</Trans>
      </Banner>
    )
  }
  switch (state.step) {
    case 'waiting':
      return (
        <p role="status" className="flex items-center gap-2.5 text-ink-2">
          <Spinner />
          <Trans>Reaching the other device…</Trans>
        </p>
      )
    case 'comparing':
      return (
        <div className="space-y-4">
          <p>
            {mine ? (
              <Trans>Look at both screens: do they show the same?</Trans>
            ) : (
              <Trans>
                Talk to <bdi>{name}</bdi> now, and be sure that it is their voice. Read this to each other:
              </Trans>
            )}
          </p>
          <SpokenCode code={state.code} />
          <p className="text-ink-2 text-sm">
            {!state.agreed && <Trans>The other side has not said yet that it is the same.</Trans>}{' '}
            {!mine && (
              <Trans>
                <bdi>{name}</bdi> gets a new link with it. The old one and its devices stop working.
              </Trans>
            )}
          </p>
        </div>
      )
    case 'giving':
      return (
        <p role="status" className="flex items-center gap-2.5 text-ink-2">
          <Spinner />
          <Trans>Handing it over…</Trans>
        </p>
      )
    case 'given':
      return (
        <p role="status" className="flex items-center gap-2.5 text-good">
          <Check aria-hidden="true" className="size-5" />
          <Trans>Done. The set opens there now.</Trans>
        </p>
      )
    case 'over':
      return (
        <Banner tone="warn" title={<Trans>Nothing was handed over.</Trans>}>
          {state.why === 'unfit' ? (
            <Trans>
              What the other device sent does not fit. Somebody may stand between you: do not go on.
            </Trans>
          ) : state.why === 'silent' ? (
            <Trans>The other device does not answer any more.</Trans>
          ) : (
            <Trans>The other side stopped.</Trans>
          )}
        </Banner>
      )
  }
}
