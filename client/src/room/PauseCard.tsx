import { Trans, useLingui } from '@lingui/react/macro'
import { isPlaceClosed, type Pause, type PauseNeed } from '@setroom/shared'
import { Clock, Eye, Pause as PauseSign } from 'lucide-react'
import type { ReactNode } from 'react'
import { useOwn, useSend, useTick, useView } from '../connection/index.ts'
import { Hands } from '../phases/clarifying/Hands.tsx'
import { AskAside } from '../sideRoom/index.tsx'
import { Button } from '../ui/Button.tsx'
import { PhaseName } from '../ui/PhaseName.tsx'
import { pauseNeedWords } from '../words/index.ts'
import { KeyButton } from './KeyButton.tsx'
import { PhaseClock } from './PhaseClock.tsx'
import { TurnTo } from './TurnTo.tsx'
import { useName } from './useName.ts'

/** The presenter has this long to come back before the room offers another way (PRODUCT.md, Coming and going). */
const PRESENTER_MS = 180_000
const needs: readonly PauseNeed[] = ['goOn', 'break', 'silence', 'endRound']

/** Everything stands still; the middle of the circle says why, and what can be done. */
export function PauseCard() {
  const pause = useView(({ common }) => common.pause)
  const closed = useView(({ common }) => {
    return common.pause !== null && isPlaceClosed(common.members[common.pause.by])
  })
  if (pause === null) return null
  return (
    <section className="flex max-w-lg flex-col items-center gap-4 text-center" aria-live="polite">
      <div className="flex flex-wrap items-center justify-center gap-x-5 gap-y-2">
        <Kind of={pause.kind} />
        <PhaseClock size="medium" />
      </div>
      {pause.kind === 'person' && <Asked />}
      {pause.kind === 'processCheck' && <ProcessCheck />}
      {pause.kind === 'presenterGone' && (closed ? <PresenterShutOut /> : <PresenterGone />)}
      <Hands />
      <AskAside />
      <TurnTo />
    </section>
  )
}

/** Which of the three it is: a breath, a look at the work, or waiting for somebody. */
function Kind({ of }: { of: Pause['kind'] }) {
  const [sign, words]: [ReactNode, ReactNode] =
    of === 'person'
      ? [<PauseSign key="sign" />, <Trans key="words">Pause</Trans>]
      : of === 'processCheck'
        ? [<Eye key="sign" />, <Trans key="words">Looking at how we work</Trans>]
        : [<Clock key="sign" />, <Trans key="words">Waiting</Trans>]
  return (
    <PhaseName className="inline-flex! items-center gap-2">
      <span aria-hidden="true" className="[&_svg]:size-4">
        {sign}
      </span>
      {words}
    </PhaseName>
  )
}

function useMine() {
  const me = useOwn((own) => own.me.id)
  const by = useView(({ common }) => common.pause?.by)
  const controls = useView(({ common }) => common.session?.controls)
  return { mine: by === me, steers: controls === me }
}

function Asked() {
  const { t } = useLingui()
  const send = useSend()
  const { mine, steers } = useMine()
  const need = useView(({ common }) => common.pause?.need)
  const inRound = useView(
    ({ common }) => common.agenda.find((item) => item.id === common.course.current)?.round !== undefined,
  )
  if (!mine && !steers) {
    return (
      <>
        <h2 className="font-serif text-2xl">
          <Trans>A pause.</Trans>
        </h2>
        <p className="text-ink-2">
          <Trans>Somebody needed one. No reason is asked. Take a breath.</Trans>
        </p>
        {need !== undefined && <p className="text-ink-2">{t(pauseNeedWords[need])}</p>}
      </>
    )
  }
  return (
    <>
      <h2 className="font-serif text-2xl">
        <Trans>What do you need now?</Trans>
      </h2>
      {steers && !mine && (
        <p className="text-ink-2">
          {need === undefined ? (
            <Trans>Somebody asked for a pause. Ask the set, then choose.</Trans>
          ) : (
            <Trans>They need: {t(pauseNeedWords[need])}.</Trans>
          )}
        </p>
      )}
      <div className="flex flex-wrap justify-center gap-2.5">
        {needs
          .filter((each) => each !== 'endRound' || inRound)
          .map((each) => (
            <KeyButton
              key={each}
              keys={each === 'goOn' && steers ? 'S' : ''}
              kind={each === (need ?? 'goOn') ? 'main' : 'plain'}
              aria-pressed={need === undefined ? undefined : need === each}
              onClick={() => void send({ type: 'pause.need', need: each })}
            >
              {t(pauseNeedWords[each])}
            </KeyButton>
          ))}
      </div>
      {mine && !steers && need !== undefined && (
        <p className="text-ink-2 text-sm">
          <Trans>The facilitator sees what you need.</Trans>
        </p>
      )}
    </>
  )
}

function ProcessCheck() {
  const send = useSend()
  const coached = useView(
    ({ common }) => common.agenda.find((item) => item.id === common.course.current)?.style === 'coached',
  )
  const { steers } = useMine()
  return (
    <>
      <h2 className="font-serif text-2xl">
        <Trans>The clock is stopped.</Trans>
      </h2>
      <p className="text-lg text-ink-2">
        {coached ? (
          <Trans>
            The coach steps in. How are we working as a team? What do we do well, what could be better?
          </Trans>
        ) : (
          <Trans>How are we working together just now? What would help?</Trans>
        )}
      </p>
      {steers && (
        <KeyButton keys="S" kind="main" onClick={() => void send({ type: 'clock.resume' })}>
          <Trans>Let the clock go on</Trans>
        </KeyButton>
      )}
    </>
  )
}

/** Their place was closed, or they left the set: nobody comes back to be waited for. */
function PresenterShutOut() {
  const { steers } = useMine()
  const name = useName(useView(({ common }) => common.pause?.by))
  return (
    <>
      <h2 className="font-serif text-2xl">
        <Trans>
          <bdi>{name}</bdi> is no longer in this session.
        </Trans>
      </h2>
      <p className="text-ink-2">
        <Trans>The clock waits. Take a moment together, and then choose how to go on.</Trans>
      </p>
      {steers && <GoOnWithout />}
    </>
  )
}

function PresenterGone() {
  const { steers } = useMine()
  const pause = useView(({ common }) => common.pause)
  const name = useName(pause?.by)
  const came = useView(({ common }) => pause !== null && common.people[pause.by] !== undefined)
  const now = useTick(1)
  const long = pause !== null && now - pause.at >= PRESENTER_MS
  return (
    <>
      <h2 className="font-serif text-2xl">
        {came ? (
          <Trans>
            <bdi>{name}</bdi> is away for the moment.
          </Trans>
        ) : (
          <Trans>
            <bdi>{name}</bdi> is not here yet.
          </Trans>
        )}
      </h2>
      <p className="text-ink-2">
        <Trans>
          The clock waits, and the floor stays theirs. Please talk about something else meanwhile.
        </Trans>
      </p>
      {steers && long && <GoOnWithout />}
    </>
  )
}

/** The ways on while nobody presents. */
function GoOnWithout() {
  const send = useSend()
  const current = useView(({ common }) => common.course.current)
  const laterRound = useView(({ common }) => {
    const at = common.agenda.findIndex((item) => item.id === common.course.current)
    const round = common.agenda[at]?.round
    return common.agenda.slice(at).some((item) => item.round !== undefined && item.round !== round)
  })
  return (
    <div className="flex flex-wrap justify-center gap-2.5">
      <Button onClick={() => void send({ type: 'pause.need', need: 'break' })}>
        <Trans>A break</Trans>
      </Button>
      {laterRound && current !== null && (
        <Button onClick={() => void send({ type: 'round.postpone', from: current })}>
          <Trans>Another round first</Trans>
        </Button>
      )}
      <Button onClick={() => void send({ type: 'clock.resume' })}>
        <Trans>Go on without waiting</Trans>
      </Button>
    </div>
  )
}
