import { Trans, useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { ListOrdered, LogOut, MessageCircle, MessageCircleQuestion, Pause } from 'lucide-react'
import { useLocation } from 'wouter'
import { CallControls } from '../call/CallControls.tsx'
import { useMay, useOwn, useSend, useView } from '../connection/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { HandButton } from './HandButton.tsx'
import { ReactionButton } from './ReactionButton.tsx'
import { ShortcutList } from './ShortcutList.tsx'
import { TurnTo } from './TurnTo.tsx'
import { useKeyShortcuts } from './useKeyShortcuts.ts'
import type { SidePanelState } from './useSidePanel.ts'
import { YouMenu } from './YouMenu.tsx'

/** Everything within the thumb's reach: microphone, camera, hand, pause, leaving. */
export function RoomControls({ panel, setId }: { panel: SidePanelState; setId: SetId }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const send = useSend()
  useKeyShortcuts()
  const mayPause = useMay('pause')
  const guest = useOwn(({ me }) => me.role === 'guest')
  const running = useView(({ common }) => common.session?.status === 'running')
  const paused = useView(({ common }) => common.pause !== null)
  const questions = useView(
    ({ common }) => common.agenda.find((item) => item.id === common.course.current)?.round !== undefined,
  )
  return (
    <footer className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t bg-surface px-3 py-2.5 sm:px-6">
      <p className="text-ink-3 text-xs max-xl:hidden">
        <Trans>Encrypted end to end · not recorded</Trans>
      </p>
      <div className="mx-auto flex flex-wrap items-center justify-center gap-2">
        <CallControls />
        <HandButton />
        <ReactionButton />
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
      </div>
      <div className="flex items-center gap-1.5 max-sm:mx-auto">
        <div className="max-sm:hidden">
          <TurnTo />
        </div>
        {questions && (
          <IconButton
            icon={<MessageCircleQuestion />}
            label={t`Questions`}
            keys="Q"
            pressed={panel.open === 'questions'}
            onClick={() => panel.toggle('questions')}
          />
        )}
        <IconButton
          icon={<MessageCircle />}
          label={t`Chat`}
          keys="C"
          pressed={panel.open === 'chat'}
          onClick={() => panel.toggle('chat')}
        />
        <IconButton
          icon={<ListOrdered />}
          label={t`Agenda`}
          keys="A"
          pressed={panel.open === 'agenda'}
          onClick={() => panel.toggle('agenda')}
        />
        <YouMenu />
        <ShortcutList />
        <IconButton
          icon={<LogOut />}
          label={t`Leave`}
          showLabel
          onClick={() => go(guest ? `/set/${setId}/lobby` : `/set/${setId}`)}
        />
      </div>
    </footer>
  )
}
