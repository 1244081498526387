import type { SetPlan } from '../newSet.ts'
import { type CreatedSet, createHost, type HostClient } from '../protocolClient.ts'
import { goIn, openRoom } from './comingIn.ts'
import { takePlace } from './makingSets.ts'
import type { MicrophoneFile } from './microphoneFile.ts'
import type { PersonBrowser, PersonOptions } from './personBrowser.ts'
import type { Product } from './product.ts'
import type { OpenPerson } from './test.ts'

/** Everybody's name, the facilitator's first, with what their browser is given. */
export type Crowd = readonly (readonly [name: string, options?: PersonOptions])[]

/** A set whose people sit at their browsers. */
export type Meeting = {
  readonly made: CreatedSet
  readonly host: HostClient
  /** In the order of the crowd, the facilitator first. */
  readonly people: readonly PersonBrowser[]
}

/**
 * A set whose links exist already: made over the protocol, since `arrive.e2e.ts` goes the whole way. Everybody of the
 * crowd takes their place by the screens; `absent` are members without a browser.
 */
export async function gatherSet(
  { product, person }: { product: Product; person: OpenPerson },
  crowd: Crowd,
  plan: Partial<SetPlan> & { absent?: readonly string[] } = {},
): Promise<Meeting> {
  const { absent = [], ...more } = plan
  const [[facilitator] = [''], ...members] = crowd
  const host = await createHost(product.hostLink)
  const name = more.name ?? 'Tuesday set'
  const made = await host.createSet({
    name,
    facilitator,
    members: [...members.map(([name]) => name), ...absent],
    ...more,
  })
  const people: PersonBrowser[] = []
  for (const [who, options] of crowd) {
    const one = await person(who, options)
    await takePlace(one.page, made.links[who]!, name)
    people.push(one)
  }
  return { made, host, people }
}

/** As `gatherSet`, and the room is open and everybody in it; nothing has started. */
export async function meet(...parts: Parameters<typeof gatherSet>): Promise<Meeting> {
  const meeting = await gatherSet(...parts)
  const [facilitator] = meeting.people
  await openRoom(facilitator!.page)
  for (const { page } of meeting.people) await goIn(page)
  return meeting
}

/** A crowd at one browser process, each with a storage of their own; for companion mode, where nobody is heard. */
export async function meetQuietly(
  parts: Parameters<typeof gatherSet>[0],
  names: readonly string[],
  plan: Parameters<typeof gatherSet>[2] = {},
): Promise<Meeting> {
  return meet(
    { ...parts, person: beside(parts.person) },
    names.map((name) => [name] as const),
    plan,
  )
}

/** As `meetQuietly`, at home still: no room is open. */
export async function gatherQuietly(
  parts: Parameters<typeof gatherSet>[0],
  names: readonly string[],
  plan: Parameters<typeof gatherSet>[2] = {},
): Promise<Meeting> {
  return gatherSet(
    { ...parts, person: beside(parts.person) },
    names.map((name) => [name] as const),
    plan,
  )
}

/** All of them at the first one's browser process. */
function beside(person: OpenPerson): OpenPerson {
  let first: PersonBrowser | undefined
  return async (name, options) => {
    const one = await person(name, first === undefined ? { ...options } : { ...options, beside: first })
    first ??= one
    return one
  }
}

/** A crowd from names and their microphones. */
export function withVoices(
  voices: Readonly<Record<string, MicrophoneFile>>,
  options: PersonOptions = {},
): Crowd {
  return Object.entries(voices).map(([name, microphone]) => [name, { ...options, microphone }])
}
