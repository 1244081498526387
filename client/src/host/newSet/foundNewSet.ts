import {
  type Asked,
  agendaFrom,
  type CommandId,
  type CryptoPort,
  formatFragment,
  foundSet,
  type Invitation,
  invite,
  type LinkSecret,
  type MemberId,
  type PhaseId,
  randomId,
  type SessionId,
  type SetId,
  seal,
  type TextId,
  templates,
} from '@setroom/shared'
import { placeOf } from '../../set/members/placeOf.ts'
import { datesIn, named, type SetDraft } from './setDraft.ts'

/** A set made in this browser: what the server is asked, and what never leaves. */
export type FoundedSet = {
  asked: Asked
  set: SetId
  me: MemberId
  myLink: LinkSecret
  /** What stands after `#` in each other person's link. */
  links: Readonly<Record<MemberId, string>>
}

/** Makes the set's key, everybody's link and the command that founds the set. Rejects with a SealingError. */
export async function foundNewSet(crypto: CryptoPort, draft: SetDraft): Promise<FoundedSet> {
  const set = randomId<SetId>(crypto)
  const me = randomId<MemberId>(crypto)
  const founded = await foundSet(crypto, { set, member: me })
  let { keyring } = founded
  const members = [
    { ...(await placeOf(crypto, me, draft.me, founded.invitation)), role: 'facilitator' as const },
  ]
  const links: Record<MemberId, string> = {}
  const others: { person: ReturnType<typeof named>[number]; id: MemberId; invitation: Invitation }[] = []
  for (const person of named(draft)) {
    const id = randomId<MemberId>(crypto)
    const made = await invite(crypto, keyring, { id })
    keyring = made.keyring
    others.push({ person, id, invitation: made.invitation })
    links[id] = formatFragment(made.invitation.link)
  }
  const places = await Promise.all(
    others.map(async ({ person, id, invitation }) => ({
      ...(await placeOf(crypto, id, person, invitation)),
      role: 'member' as const,
    })),
  )
  const template = templates.find(({ id }) => id === draft.template) ?? templates[0]
  if (template === undefined) throw new Error('There are no templates.')
  const plain = draft.purpose.trim()
  const purpose =
    plain === ''
      ? undefined
      : await seal(crypto, keyring, {
          id: randomId<TextId>(crypto),
          scope: 'set',
          purpose: 'set.purpose',
          plain,
        })
  const { zone } = draft.first
  const sessions = datesIn(draft).map(({ at }) => ({ session: randomId<SessionId>(crypto), at, zone }))
  return {
    set,
    me,
    myLink: founded.invitation.link,
    links,
    asked: {
      id: randomId<CommandId>(crypto),
      command: {
        type: 'set.create',
        set,
        name: draft.name.trim(),
        ...(purpose === undefined ? {} : { purpose }),
        language: draft.me.language,
        facilitator: me,
        members: [...members, ...places],
        template: template.id,
        agenda: agendaFrom(template, () => randomId<PhaseId>(crypto)),
        ...settingsFor(template.id),
        ...(sessions.length === 0 ? {} : { sessions }),
      },
    },
  }
}

/**
 * What a kind of meeting makes of a set: of facilitators, or one without a facilitator of its own, who takes turns with
 * it. The set's rules say so, and can say otherwise.
 */
function settingsFor(template: string) {
  if (template === 'supervision60') return { settings: { supervision: true } }
  return template === 'peerTrio90' ? { settings: { turnsFacilitating: true } } : {}
}
