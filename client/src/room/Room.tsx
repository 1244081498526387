import { isPlaceClosed, type SetId } from '@setroom/shared'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { ScreenShare } from '../call/ScreenShare.tsx'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useOwn, useView } from '../connection/index.ts'
import { stages } from '../phases/index.ts'
import { SideRoomCard, useInSideRoom } from '../sideRoom/index.tsx'
import { useSize } from '../ui/useSize.ts'
import { Announcements } from './Announcements.tsx'
import { BeforeStart } from './BeforeStart.tsx'
import { PauseCard } from './laterParts.ts'
import { PhaseClock } from './PhaseClock.tsx'
import { Ring } from './Ring.tsx'
import { RoomControls } from './RoomControls.tsx'
import { RoomHeader } from './RoomHeader.tsx'
import { RoomNotices } from './RoomNotices.tsx'
import { inSpotlight } from './ringOrder.ts'
import { SidePanel } from './SidePanel.tsx'
import { StageCenter } from './StageCenter.tsx'
import { useLiftedNotices } from './useLiftedNotices.ts'
import { useSilent } from './useQuiet.ts'
import { useSeating } from './useSeating.ts'
import { useSidePanel } from './useSidePanel.ts'
import { useStages } from './useStages.ts'
import './calm.css'

// Only whoever holds the controls needs it.
const Console = later(async () => (await import('../facilitator/Console.tsx')).Console)

const SecondConsole = later(async () => (await import('../facilitator/SecondConsole.tsx')).SecondConsole)

// Only where somebody supports somebody.
const Captions = later(async () => (await import('../support/Captions.tsx')).Captions)

/** The room: header, the set in its ring (or grid) with the stage in the middle, the console beside it, the controls below. */
export function Room({ setId }: { setId: SetId }) {
  const item = useView(({ common }) => common.agenda.find((one) => one.id === common.course.current))
  const paused = useView(({ common }) => common.pause !== null)
  const steers = useView(({ common, own }) => common.session?.controls === own.me.id)
  const looksOn = useOwn(({ roles }) => roles.session.includes('second'))
  const supported = useView(({ common }) =>
    Object.values(common.members).some(
      ({ id, role }) => role === 'support' && common.people[id]?.present === true,
    ),
  )
  const aside = useInSideRoom()
  const sharing = useScreenShare()
  useStages(item?.kind)
  const panel = useSidePanel()
  const [seating] = useSeating()
  const { ref: main, size } = useSize<HTMLElement>()
  const { ref: above, size: notices } = useSize<HTMLDivElement>()
  useLiftedNotices(size.height)

  const spotlit = useView(({ common }) => inSpotlight(common) !== undefined)
  const presents = useView(({ common }) => {
    return item?.presenter !== undefined && !isPlaceClosed(common.members[item.presenter])
  })
  // Larger than the others is the presenter, or for a while somebody else; where there is neither, nobody. In the side
  // room it is the other one.
  const large = aside || spotlit || (item !== undefined && presents && stages[item.kind].large === true)
  const clock = <PhaseClock size="medium" />
  return (
    <div
      data-phase={item?.kind}
      data-calm={useSilent() || undefined}
      className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[3.5rem_minmax(0,1fr)_auto] bg-paper sm:grid-rows-[4rem_minmax(0,1fr)_auto] turned:grid-rows-[2.75rem_minmax(0,1fr)_auto]"
    >
      <RoomHeader />
      <div className="flex min-h-0 max-lg:flex-col">
        <main
          ref={main}
          id="main"
          tabIndex={-1}
          className="glow relative flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto overflow-x-hidden"
        >
          <div ref={above} className="flex shrink-0 flex-col">
            <RoomNotices />
          </div>
          <Ring
            large={large}
            wide={!aside && !paused && item !== undefined && stages[item.kind].wide === true}
            screen={sharing === undefined ? undefined : <ScreenShare />}
            grid={seating === 'grid'}
            sight={size.height - notices.height}
            height={size.height}
          >
            {aside ? (
              <SideRoomCard />
            ) : paused ? (
              <LaterPart fallback={clock} stays={clock}>
                <PauseCard />
              </LaterPart>
            ) : item === undefined ? (
              <BeforeStart />
            ) : (
              <StageCenter item={item} />
            )}
          </Ring>
        </main>
        {steers && (
          <LaterPart>
            <Console />
          </LaterPart>
        )}
        {looksOn && (
          <LaterPart>
            <SecondConsole />
          </LaterPart>
        )}
        <SidePanel panel={panel} />
      </div>
      <div>
        {supported && (
          <LaterPart>
            <Captions />
          </LaterPart>
        )}
        <RoomControls panel={panel} setId={setId} />
      </div>
      <Announcements />
    </div>
  )
}
