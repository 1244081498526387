import { Trans, useLingui } from '@lingui/react/macro'
import { type Cue, cues, type MemberId } from '@setroom/shared'
import { Ellipsis } from 'lucide-react'
import { useMicrophoneOf } from '../call/useMicrophoneOf.ts'
import { useOwn, useSend, useSocket, useTellRefusal, useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu, type MenuItem } from '../ui/Menu.tsx'
import { PersonChip } from '../ui/PersonChip.tsx'
import { cueWords } from '../words/index.ts'
import { useHolders } from './useCandidates.ts'

/**
 * The people in the room, and what whoever leads can do for each: a quiet cue, mute, spotlight, the controls; mute
 * alone for whoever supports somebody.
 */
export function People() {
  const me = useOwn(({ me }) => me.id)
  const others = usePresent().filter((member) => member !== me)
  const support = useView(({ common: { members, people } }) =>
    Object.values(members)
      .filter(({ id, role }) => role === 'support' && people[id]?.present === true)
      .map(({ id }) => id),
  )
  return (
    <section>
      <h3 className="quiet-heading mb-1">
        <Trans>People</Trans>
      </h3>
      <ul>
        {[...others, ...support].map((member) => (
          <PersonRow key={member} member={member} />
        ))}
        <PersonRow member={me} self />
      </ul>
    </section>
  )
}

function PersonRow({ member, self = false }: { member: MemberId; self?: boolean }) {
  const { t } = useLingui()
  const send = useSend()
  const socket = useSocket()
  const tell = useTellRefusal()
  const name = useView(({ common }) => common.members[member]?.name ?? '')
  const spotlit = useView(({ common }) => common.session?.spotlight === member)
  const listening = useView(({ common }) => common.people[member]?.listening === true)
  const supports = useView(({ common: { members } }) => {
    const of = members[member]?.supports
    return of && members[of]?.name
  })
  const microphone = useMicrophoneOf(member)
  const mayHold = useHolders().includes(member)
  const cue = (which: Cue) =>
    socket.emit('cue', member, which, (answer) => {
      if (!answer.ok) tell(answer.reason)
    })
  const spotlight: MenuItem = {
    key: 'spotlight',
    label: <Trans>In the spotlight</Trans>,
    checked: spotlit,
    onSelect: () => void send({ type: 'spotlight.set', member: spotlit ? null : member }),
  }
  const mute: MenuItem = {
    key: 'mute',
    label: <Trans>Mute</Trans>,
    line: supports === undefined,
    disabled: microphone !== 'open',
    onSelect: () => void send({ type: 'person.mute', member }),
  }
  const forOthers: readonly MenuItem[] = [
    ...cues.map((which, i) => ({
      key: which,
      label: t`Cue: ${t(cueWords[which])}`,
      line: i === 0,
      onSelect: () => void cue(which),
    })),
    mute,
    {
      key: 'handOver',
      label: <Trans>Hand the controls over</Trans>,
      disabled: !mayHold,
      onSelect: () => void send({ type: 'seat.handOver', member }),
    },
  ]
  return (
    <li className="flex items-center justify-between gap-2">
      <PersonChip
        id={member}
        name={name}
        label={self ? t`You` : undefined}
        note={listening ? <Trans>listens today</Trans> : supports && t`supports ${supports}`}
      />
      <Menu
        trigger={
          <IconButton
            kind="quiet"
            size="small"
            icon={<Ellipsis />}
            label={self ? t`For you` : t`For ${name}`}
          />
        }
        items={supports !== undefined ? [mute] : self ? [spotlight] : [spotlight, ...forOthers]}
      />
    </li>
  )
}
