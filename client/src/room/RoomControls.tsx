import { Trans, useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { ListOrdered, LogOut, MessageCircle, MessageCircleQuestion, Pause } from 'lucide-react'
import { useLocation } from 'wouter'
import { CallControls } from '../call/CallControls.tsx'
import { useCallState } from '../call/CallProvider.tsx'
import { useMay, useOwn, useSend, useView } from '../connection/index.ts'
import { useLeaving } from '../facilitator/useLeaving.tsx'
import { classNames } from '../ui/classNames.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { HandButton } from './HandButton.tsx'
import { PhoneMore } from './PhoneMore.tsx'
import { ReactionButton } from './ReactionButton.tsx'
import { ShortcutList } from './ShortcutList.tsx'
import { TurnTo } from './TurnTo.tsx'
import { useEndRound } from './useEndRound.tsx'
import { useKeyShortcuts } from './useKeyShortcuts.ts'
import type { SidePanelState } from './useSidePanel.ts'
import { useWide } from './useWide.ts'
import { YouMenu } from './YouMenu.tsx'

/** On a phone: one row of signs over short words, each as wide as the others. */
const thumbs =
  'grid w-full auto-cols-fr grid-flow-col gap-1 [&_button]:aspect-auto [&_button]:min-h-14 [&_button]:min-w-0 [&_button]:flex-col [&_button]:gap-0.5 ' +
  '[&_button]:rounded-md [&_button]:border-transparent [&_button]:px-0 [&_button]:text-[0.6875rem] [&_button]:leading-tight [&_svg]:size-5 ' +
  // Turned sideways the words stand beside their signs: height is dear there.
  'turned:[&_button]:min-h-11 turned:[&_button]:flex-row turned:[&_button]:gap-2 turned:[&_button]:text-start'

/** On a desk without room for words beside the signs: words below them, in two lines at most; one height always. */
const signsOverWords =
  '[&_button]:min-h-13 [&_button]:max-w-26 [&_button]:min-w-13 [&_button]:flex-col [&_button]:gap-0.5 [&_button]:rounded-md ' +
  '[&_button]:px-2 [&_button]:text-[0.6875rem] [&_button]:leading-tight [&_svg]:size-5'

/** Everything within the thumb's reach: microphone, camera, hand, pause, leaving. */
export function RoomControls({ panel, setId }: { panel: SidePanelState; setId: SetId }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const send = useSend()
  useKeyShortcuts()
  const mayPause = useMay('pause')
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const running = useView(({ common }) => common.session?.status === 'running')
  const paused = useView(({ common }) => common.pause !== null)
  const questions = useView(
    ({ common }) => common.agenda.find((item) => item.id === common.course.current)?.round !== undefined,
  )
  // Of a call that is not here nothing is promised.
  const elsewhere = useCallState(({ status }) => status === 'ownCall' || status === 'companion')
  const wide = useWide(60)
  const spacious = useWide(96)
  const beside = useWide(112)
  const endRound = useEndRound()
  const { leave, question } = useLeaving(() => go(guest ? `/set/${setId}/lobby` : `/set/${setId}`))
  const keyed = (
    <>
      {questions && (
        <IconButton
          icon={<MessageCircleQuestion />}
          label={t`Questions`}
          kind="quiet"
          keys="Q"
          pressed={panel.open === 'questions'}
          onClick={() => panel.toggle('questions')}
        />
      )}
      <IconButton
        icon={<MessageCircle />}
        label={t`Chat`}
        kind="quiet"
        keys="C"
        pressed={panel.open === 'chat'}
        onClick={() => panel.toggle('chat')}
      />
      <IconButton
        icon={<ListOrdered />}
        label={t`Agenda`}
        kind="quiet"
        keys="A"
        pressed={panel.open === 'agenda'}
        onClick={() => panel.toggle('agenda')}
      />
      {wide && <YouMenu onEndRound={endRound.ask} />}
      <ShortcutList />
    </>
  )
  return (
    <footer className="flex items-center gap-x-3 border-line border-t bg-surface px-1 py-1.5 sm:px-6 turned:py-0">
      <p className="w-36 min-w-0 text-ink-3 text-xs max-xl:hidden 2xl:w-auto">
        {elsewhere ? (
          <Trans>What is written here is encrypted end to end</Trans>
        ) : (
          <Trans>Encrypted end to end · not recorded</Trans>
        )}
      </p>
      <div
        className={
          wide
            ? classNames(
                'mx-auto flex min-h-13 items-center justify-center gap-1.5',
                !beside && signsOverWords,
              )
            : thumbs
        }
      >
        <CallControls />
        <HandButton />
        {wide && <ReactionButton />}
        {running && (
          <IconButton
            icon={<Pause />}
            label={t`Pause`}
            keys="P"
            showLabel
            disabled={!mayPause || paused}
            onClick={() => void send({ type: 'pause' })}
          />
        )}
        {!wide && <PhoneMore panel={panel} questions={questions} onEndRound={endRound.ask} onLeave={leave} />}
      </div>
      {wide ? (
        <div className="flex shrink-0 items-center gap-1.5">
          <TurnTo compact={!spacious} />
          {keyed}
          <div className={beside ? undefined : signsOverWords}>
            <IconButton icon={<LogOut />} label={t`Leave`} showLabel onClick={leave} />
          </div>
        </div>
      ) : (
        // Their keys work all the same.
        <span hidden>{keyed}</span>
      )}
      {question}
      {endRound.question}
    </footer>
  )
}
