import {
  type AgendaItem,
  type Asked,
  agendaFrom,
  type CryptoPort,
  formatFragment,
  foundSet,
  type Invitation,
  invite,
  type Keyring,
  type Language,
  type MemberId,
  type PhaseId,
  type PhaseKind,
  randomId,
  type SetId,
  seal,
  templates,
  tokenHash,
} from '@setroom/shared'

/** Web Crypto as `shared` wants it. */
export const webCrypto = globalThis.crypto as unknown as CryptoPort

/** A random id of any noun. */
export const anyId = <Id extends string>(): Id => randomId<Id>(webCrypto)

type Person = {
  name: string
  language?: Language
  email?: string
  zone?: string
}

/** A set to be made: a facilitator, the others, and what its sessions start from. */
export type SetPlan = {
  name: string
  facilitator: string
  members: readonly (string | Person)[]
  purpose?: string
  language?: Language
  agenda?: readonly AgendaItem[]
  template?: string
  settings?: Extract<Asked['command'], { type: 'set.create' }>['settings']
}

/** A set as its founder's browser made it; fragments stand after `#` and are never sent. */
export type MadeSet = {
  asked: Asked & { command: Extract<Asked['command'], { type: 'set.create' }> }
  set: SetId
  keyring: Keyring
  /** By name, the facilitator's included. */
  fragments: Readonly<Record<string, string>>
  ids: Readonly<Record<string, MemberId>>
}

/** Makes an agenda from kinds and milliseconds; those of a round share its number. */
export function agendaOf(...items: readonly (readonly [PhaseKind, number, number?])[]): AgendaItem[] {
  return items.map(([kind, ms, round]) => ({
    id: anyId<PhaseId>(),
    kind,
    ms,
    ...(round === undefined ? {} : { round }),
  }))
}

/** Does what the facilitator's browser does: keys, links, the command. Nothing is sent. */
export async function makeSet(plan: SetPlan): Promise<MadeSet> {
  const set = anyId<SetId>()
  const facilitator = anyId<MemberId>()
  const language = plan.language ?? 'en'
  const founded = await foundSet(webCrypto, { set, member: facilitator })
  let { keyring } = founded
  const fragments: Record<string, string> = { [plan.facilitator]: formatFragment(founded.invitation.link) }
  const ids: Record<string, MemberId> = { [plan.facilitator]: facilitator }
  const members: MadeSet['asked']['command']['members'] = [
    {
      ...(await placeOf(facilitator, founded.invitation)),
      name: plan.facilitator,
      language,
      role: 'facilitator',
    },
  ]
  for (const one of plan.members) {
    const person: Person = typeof one === 'string' ? { name: one } : one
    const id = anyId<MemberId>()
    const made = await invite(webCrypto, keyring, { id })
    keyring = made.keyring
    fragments[person.name] = formatFragment(made.invitation.link)
    ids[person.name] = id
    members.push({
      ...(await placeOf(id, made.invitation)),
      language,
      ...person,
      role: 'member',
    })
  }
  const template = templates.find(({ id }) => id === plan.template) ?? templates[0]!
  const agenda = plan.agenda ?? agendaFrom(template, () => anyId<PhaseId>())
  const command: MadeSet['asked']['command'] = {
    type: 'set.create',
    set,
    name: plan.name,
    language,
    facilitator,
    members,
    template: template.id,
    agenda: agenda.map((item) => ({ ...item })),
    ...(plan.settings === undefined ? {} : { settings: plan.settings }),
  }
  if (plan.purpose !== undefined)
    command.purpose = await seal(webCrypto, keyring, {
      id: anyId(),
      scope: 'set',
      purpose: 'set.purpose',
      plain: plan.purpose,
    })
  return { asked: { id: anyId(), command }, set, keyring, fragments, ids }
}

/** A place as its link's maker announces it: the hash of the token, never the token. */
export async function placeOf(id: MemberId, { link, key, wraps }: Invitation) {
  return {
    id,
    key,
    wraps: [...wraps],
    link: { id: anyId<never>(), tokenHash: await tokenHash(webCrypto, link.token) },
  }
}
