import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { useFormats } from '../app/useFormats.ts'
import { LobbyAgenda } from '../lobby/LobbyAgenda.tsx'
import { CloseButton } from '../ui/CloseButton.tsx'
import { classNames } from '../ui/classNames.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { Chat } from './Chat.tsx'
import { RoundLedger } from './laterParts.ts'
import { MyIssue } from './MyIssue.tsx'
import { RoomShelf } from './RoomShelf.tsx'
import { useCosts } from './useCosts.ts'
import { useSilent } from './useQuiet.ts'
import type { SidePanelState } from './useSidePanel.ts'

/** Chat, agenda or the round's questions: a column beside the stage, the whole screen on a phone. */
export function SidePanel({ panel }: { panel: SidePanelState }) {
  const { t } = useLingui()
  const silent = useSilent()
  // What stood here when a silence began is out of sight until its end; what is opened in it is not.
  const before = useRef(panel.open)
  if (!silent || panel.open === null) before.current = panel.open
  if (panel.open === null) return null
  const titles = { chat: t`Chat`, agenda: t`Agenda`, questions: t`Questions of this round` }
  return (
    <aside
      aria-label={titles[panel.open]}
      className={classNames(
        silent && panel.open === before.current && 'calm-away',
        'flex w-80 shrink-0 flex-col border-line border-s bg-surface max-lg:fixed max-lg:inset-x-0 max-lg:top-14 max-lg:bottom-0 turned:max-lg:top-11 max-lg:z-30 max-lg:w-auto',
      )}
    >
      <header className="flex items-center justify-between gap-3 py-3 ps-5 pe-3">
        <h2 className="quiet-heading">{titles[panel.open]}</h2>
        <CloseButton onClick={panel.close} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">
        {panel.open === 'agenda' && <Agenda />}
        {panel.open === 'questions' && (
          <LaterPart fallback={<Waiting />}>
            <RoundLedger />
          </LaterPart>
        )}
        {panel.open === 'chat' && <Chat />}
      </div>
      <p className="px-5 pb-4 text-ink-3 text-xs">
        <Trans>Only your set can read this.</Trans>
      </p>
    </aside>
  )
}

/** The agenda, and what time over plan would cost each phase that is still to come: for everybody to see. */
function Agenda() {
  const formats = useFormats()
  const costs = useCosts()
  return (
    <>
      <MyIssue />
      {costs !== undefined && (
        <p className="mt-3 mb-1 text-ink-2 text-sm">
          {Object.keys(costs.minutes).length === 0 ? (
            <Trans>What comes is too short to make up for it.</Trans>
          ) : (
            <Trans>To end at {formats.time(costs.plannedEnd)} all the same</Trans>
          )}
        </p>
      )}
      <LobbyAgenda costs={costs?.minutes} />
      <RoomShelf />
    </>
  )
}
