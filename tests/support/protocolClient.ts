import { parseFragment, randomBytes, type SetId, toBase64url, tokenHash } from '@setroom/shared'
import { type HttpBrowser, httpBrowser } from './httpBrowser.ts'
import { connectMember, type MemberClient } from './memberClient.ts'
import { type MadeSet, makeSet, type SetPlan, webCrypto } from './newSet.ts'

/** A set on a server, with everybody's personal link by name. */
export type CreatedSet = Omit<MadeSet, 'fragments'> & { links: Readonly<Record<string, string>> }

/** A browser that may make sets. */
export type HostClient = {
  readonly browser: HttpBrowser
  /** Makes a set and its links; this browser becomes the facilitator's. */
  createSet(plan: SetPlan): Promise<CreatedSet>
  /** Connects this browser as the facilitator of a set it made. */
  enter(made: CreatedSet): Promise<MemberClient>
  /** Makes a claim link for somebody else. */
  claimLink(): Promise<string>
}

/** Opens a host or claim link in a new browser. */
export async function createHost(link: string): Promise<HostClient> {
  const { origin, hash } = new URL(link)
  const browser = httpBrowser(origin)
  await opened(browser, hash.slice(1))
  return {
    browser,
    async createSet(plan) {
      const { fragments, ...made } = await makeSet(plan)
      const answer = await browser.post('/api/sets', made.asked)
      if (answer.status !== 200) throw new Error(`no set: ${answer.status} ${JSON.stringify(answer.body)}`)
      const links = Object.fromEntries(
        Object.entries(fragments).map(([name, fragment]) => [name, `${origin}/join#${fragment}`]),
      )
      return { ...made, links }
    },
    enter({ set, links, asked }) {
      const founder = asked.command.members.find(({ id }) => id === asked.command.facilitator)!
      const { secret } = secretsOf(links[founder.name]!)
      return connectMember({ origin, set, secret, cookie: browser.cookieHeader() ?? '' })
    },
    async claimLink() {
      const token = toBase64url(randomBytes(webCrypto, 32))
      const answer = await browser.post('/api/claims', { tokenHash: await tokenHash(webCrypto, token) })
      if (answer.status !== 200) throw new Error(`no claim link: ${answer.status}`)
      return `${origin}/join#${token}`
    },
  }
}

/** Opens a personal link in a new browser (or the one given) and connects. */
export async function join(link: string, into?: HttpBrowser): Promise<MemberClient> {
  const { origin } = new URL(link)
  const browser = into ?? httpBrowser(origin)
  const { token, secret } = secretsOf(link)
  const { set } = await opened(browser, token)
  return connectMember({ origin, set: set as SetId, secret, cookie: browser.cookieHeader() ?? '' })
}

async function opened(browser: HttpBrowser, token: string): Promise<{ set?: string }> {
  const answer = await browser.post<{ kind?: string; set?: string }>('/api/links/open', { token })
  if (answer.status !== 200) throw new Error(`the link does not open: ${answer.status}`)
  return answer.body
}

function secretsOf(link: string): { token: string; secret: string } {
  const parsed = parseFragment(new URL(link).hash)
  if (parsed === undefined) throw new Error('not a personal link')
  return parsed
}
