import { randomBytes } from 'node:crypto'
import type { Language, Member, MemberId, SetId } from '@setroom/shared'
import { sha256 } from '../http/browserCookie.ts'
import type { JobOutcome } from '../jobs/createJobRunner.ts'
import type { LeasedJob } from '../jobs/Jobs.ts'
import type { Job } from '../journal/Directory.ts'
import type { Journal } from '../journal/Journal.ts'
import type { Mailer } from '../mail/Mailer.ts'
import { mailWords } from '../mail/mailWords.ts'
import { addressHash } from '../reminders/addressHash.ts'
import { hasPlace } from '../reminders/wantedReminders.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { forgetExpired } from './forgetExpired.ts'

type SignInDeps = {
  readonly rooms: Pick<Rooms, 'latest'>
  readonly journal: Pick<Journal, 'append' | 'directory'>
  readonly mailer: Mailer
  readonly now: () => number
  readonly origin: () => string
}

/** Long enough for a slow mail server, too short to lie about in a mailbox as a key. */
const linkMinutes = 30
/** No mailbox is filled by whoever knows its address. */
const linksAtATime = 3

/** The job of mailing a link; one at a time for an address, whoever asks and however often. */
export function signInJob(hash: string, now: number): Job {
  return { key: `signIn:${hash}`, kind: 'signIn', setId: null, memberId: null, subject: hash, dueAt: now }
}

/** A place in a set that whoever has an address may take again. */
export type SignInPlace = { readonly set: SetId; readonly setName: string; readonly member: Member }

/** The places of whoever has this address, as the sets themselves know it at this moment. */
export async function placesOf(
  hash: string,
  { rooms, journal }: Pick<SignInDeps, 'rooms'> & { readonly journal: Pick<Journal, 'directory'> },
): Promise<readonly SignInPlace[]> {
  const found = await journal.directory.findAddress(hash)
  const places = await Promise.all(
    found.map(async ({ setId, memberId }) => {
      const { set } = await rooms.latest(setId as SetId)
      const member = set?.members[memberId as MemberId]
      if (set === null || set.deletedAt !== undefined || !hasPlace(member)) return []
      const has = member.email !== undefined && addressHash(member.email) === hash
      return has ? [{ set: set.id, setName: set.name, member }] : []
    }),
  )
  return places.flat()
}

/** Mails a link for signing in to an address that somebody has a place with; to any other nothing, which nobody sees. */
export async function mailSignIn({ subject: hash }: LeasedJob, deps: SignInDeps): Promise<JobOutcome> {
  const { journal, mailer, now, origin } = deps
  if (hash === null) return 'done'
  const [first] = await placesOf(hash, deps)
  const { email: to, language } = first?.member ?? {}
  if (to === undefined || language === undefined) return 'done'
  if ((await journal.directory.countSignIns(hash, now())) >= linksAtATime) return 'done'
  const token = randomBytes(32).toString('base64url')
  const put = { tokenHash: sha256(token), addressHash: hash, expiresAt: now() + linkMinutes * 60_000 }
  await journal.append({ streams: [], index: [forgetExpired(now()), { table: 'signIns', put }] })
  const outcome = await mailer.send({
    to,
    id: put.tokenHash,
    ...texts(language, `${origin()}/sign-in#${token}`),
  })
  if (outcome !== 'later') return 'done'
  // The next try makes another; this one is nobody's.
  await journal.append({
    streams: [],
    index: [{ table: 'signIns', use: { tokenHash: put.tokenHash, at: now() } }],
  })
  return 'later'
}

function texts(language: Language, link: string): { subject: string; text: string } {
  const { signIn } = mailWords[language]
  return {
    subject: signIn.subject,
    text: `${[signIn.text(linkMinutes), link, signIn.ignore].join('\n\n')}\n`,
  }
}
