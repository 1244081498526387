import { Trans, useLingui } from '@lingui/react/macro'
import { isSecond, type MemberId, type Reaction } from '@setroom/shared'
import { Hand, MicOff } from 'lucide-react'
import { ConnectionSign } from '../call/ConnectionSign.tsx'
import { PersonVideo } from '../call/PersonVideo.tsx'
import { useMicrophoneOf } from '../call/useMicrophoneOf.ts'
import { useSpeaking } from '../call/useSpeaking.ts'
import { useView } from '../connection/index.ts'
import { useIsAway } from '../sideRoom/index.tsx'
import { useSupports, useWaitsFor } from '../support/useSupports.ts'
import { Face } from '../ui/Face.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { nowWords, reactionWords } from '../words/index.ts'
import { inSpotlight } from './ringOrder.ts'

/** A person in the room: picture or initials, what they do just now, hand and microphone. */
export function RoomFace({
  member,
  size,
  tile = false,
  lines = 1,
  reaction,
}: {
  member: MemberId
  size: number
  /** A picture of the grid. */
  tile?: boolean
  /** How many lines the name may take; four only where it says whom somebody supports. */
  lines?: 1 | 2 | 4
  /** The sign they gave a moment ago. */
  reaction?: Reaction | undefined
}) {
  const { t } = useLingui()
  const person = useView(({ common }) => common.members[member])
  const here = useView(({ common }) => common.people[member]?.present === true)
  const hand = useView(({ common }) => common.people[member]?.hand !== undefined)
  const aside = useIsAway(member)
  const part = useView(({ common }) => {
    if (aside) return 'aside' as const
    const presenter = common.agenda.find((item) => item.id === common.course.current)?.presenter
    if (presenter === member) return 'presenter' as const
    if (inSpotlight(common) === member) return 'spotlit' as const
    if (common.session?.controls === member) {
      const { facilitator, second } = common.session
      return member === facilitator || member === second ? ('facilitator' as const) : ('acting' as const)
    }
    if (isSecond(common.session, member)) return 'second' as const
    const role = common.members[member]?.role
    return role === 'observer' || role === 'guest' ? role : undefined
  })
  const presenterToo = useView(({ common }) => part === 'presenter' && inSpotlight(common) === member)
  const supports = useSupports(member)
  const waits = useWaitsFor(member)
  const speaking = useSpeaking(member)
  const microphone = useMicrophoneOf(member)
  if (person === undefined) return null
  return (
    <Face
      id={member}
      name={person.name}
      size={size}
      tile={tile}
      lines={lines === 4 && supports === undefined ? 2 : lines}
      part={
        part === undefined ? (
          supports !== undefined &&
          (waits === undefined ? <Trans>supports {supports}</Trans> : <Trans>waits for {supports}</Trans>)
        ) : (
          <>
            {t(nowWords[part])}
            {/* There is no room for both words; the face is the large one. */}
            {presenterToo && <VisuallyHidden>, {t(nowWords.spotlit)}</VisuallyHidden>}
          </>
        )
      }
      // What was heard last before a microphone was closed does not go on.
      speaking={speaking && here && microphone !== 'closed'}
      presence={here && !aside && waits === undefined ? 'here' : 'away'}
      badge={
        (hand || microphone === 'closed') && (
          <>
            {hand && (
              <span
                className="rounded-full bg-phase p-1 text-on-phase"
                role="img"
                aria-label={t`Hand raised`}
              >
                <Hand className="size-3.5" aria-hidden="true" />
              </span>
            )}
            {microphone === 'closed' && (
              <span className="rounded-full bg-surface p-1 text-ink-3" role="img" aria-label={t`Muted`}>
                <MicOff className="size-3.5" aria-hidden="true" />
              </span>
            )}
          </>
        )
      }
    >
      {here ? <PersonVideo member={member} /> : undefined}
      <ConnectionSign member={member} />
      {reaction !== undefined && (
        <span
          role="img"
          aria-label={t(reactionWords[reaction].name)}
          className="absolute inset-0 grid place-items-center bg-shade text-3xl"
        >
          {reactionWords[reaction].sign}
        </span>
      )}
      {!here && (
        <span className="absolute inset-x-0 bottom-2 text-center text-xs">
          <Trans>away</Trans>
        </span>
      )}
    </Face>
  )
}
