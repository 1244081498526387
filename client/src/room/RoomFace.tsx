import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId, Reaction } from '@setroom/shared'
import { Hand, MicOff } from 'lucide-react'
import { ConnectionSign } from '../call/ConnectionSign.tsx'
import { PersonVideo } from '../call/PersonVideo.tsx'
import { useMicrophoneOf } from '../call/useMicrophoneOf.ts'
import { useSpeaking } from '../call/useSpeaking.ts'
import { useView } from '../connection/index.ts'
import { Face } from '../ui/Face.tsx'
import { nowWords, reactionWords } from '../words/index.ts'

/** A person in the room: picture or initials, what they do just now, hand and microphone. */
export function RoomFace({
  member,
  size,
  tile = false,
  narrow = false,
  reaction,
}: {
  member: MemberId
  size: number
  /** A picture of the grid. */
  tile?: boolean
  /** No wider than its place: the name may take two lines. */
  narrow?: boolean
  /** The sign they gave a moment ago. */
  reaction?: Reaction | undefined
}) {
  const { t } = useLingui()
  const person = useView(({ common }) => common.members[member])
  const here = useView(({ common }) => common.people[member]?.present === true)
  const hand = useView(({ common }) => common.people[member]?.hand !== undefined)
  const part = useView(({ common }) => {
    const presenter = common.agenda.find((item) => item.id === common.course.current)?.presenter
    if (presenter === member) return 'presenter' as const
    if (common.session?.controls === member) {
      return common.session.facilitator === member ? ('facilitator' as const) : ('acting' as const)
    }
    const role = common.members[member]?.role
    return role === 'observer' || role === 'guest' ? role : undefined
  })
  const speaking = useSpeaking(member)
  const microphone = useMicrophoneOf(member)
  if (person === undefined) return null
  return (
    <Face
      id={member}
      name={person.name}
      size={size}
      tile={tile}
      narrow={narrow}
      part={part === undefined ? undefined : t(nowWords[part])}
      // What was heard last before a microphone was closed does not go on.
      speaking={speaking && here && microphone !== 'closed'}
      presence={here ? 'here' : 'away'}
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
