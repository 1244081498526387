import { freshJob, type JobRow } from '../jobs/memoryJobs.ts'
import type {
  Address,
  Browser,
  Claim,
  Directory,
  Host,
  IndexChange,
  Link,
  MediaRoom,
  SetEntry,
  SignIn,
} from './Directory.ts'

/** The read models as maps, each row by its key. */
export type DirectoryTables = {
  links: Map<string, Link>
  browsers: Map<string, Browser>
  hosts: Map<string, Host>
  claims: Map<string, Claim>
  sets: Map<string, SetEntry>
  mediaRooms: Map<string, MediaRoom>
  jobs: Map<string, JobRow>
  addresses: Map<string, Address>
  signIns: Map<string, SignIn>
  secrets: Map<string, string>
  deletions: Map<string, number>
}

/** Tables with nothing in them. */
export function emptyTables(): DirectoryTables {
  return {
    links: new Map(),
    browsers: new Map(),
    hosts: new Map(),
    claims: new Map(),
    sets: new Map(),
    mediaRooms: new Map(),
    jobs: new Map(),
    addresses: new Map(),
    signIns: new Map(),
    secrets: new Map(),
    deletions: new Map(),
  }
}

/** The tables after the changes, the old ones untouched; or why the changes are refused. */
export function changed(
  tables: DirectoryTables,
  changes: readonly IndexChange[],
): DirectoryTables | 'used' | 'taken' {
  if (changes.length === 0) return tables
  const next: DirectoryTables = {
    links: new Map(tables.links),
    browsers: new Map(tables.browsers),
    hosts: new Map(tables.hosts),
    claims: new Map(tables.claims),
    sets: new Map(tables.sets),
    mediaRooms: new Map(tables.mediaRooms),
    jobs: new Map(tables.jobs),
    addresses: new Map(tables.addresses),
    signIns: new Map(tables.signIns),
    secrets: tables.secrets,
    deletions: new Map(tables.deletions),
  }
  for (const change of changes) {
    const refusal = apply(next, change)
    if (refusal) return refusal
  }
  return next
}

/** The tables without anything of a set. */
export function withoutSet(tables: DirectoryTables, set: string): DirectoryTables {
  const without = <Row extends { setId: string | null }>(rows: Map<string, Row>) =>
    new Map([...rows].filter(([, row]) => row.setId !== set))
  return {
    links: without(tables.links),
    browsers: without(tables.browsers),
    hosts: tables.hosts,
    claims: without(tables.claims),
    sets: without(tables.sets),
    mediaRooms: without(tables.mediaRooms),
    jobs: without(tables.jobs),
    addresses: without(tables.addresses),
    signIns: tables.signIns,
    secrets: tables.secrets,
    deletions: tables.deletions,
  }
}

/** The Directory over whatever tables hold at the moment of each read; rows are copies. */
export function memoryDirectory(tables: () => DirectoryTables): Directory {
  return {
    findLink: async (tokenHash) => copy(tables().links.get(tokenHash)),
    findBrowser: async (browserHash, setId) => copy(tables().browsers.get(placeKey({ browserHash, setId }))),
    async setsOfBrowser(browserHash) {
      const { browsers, sets } = tables()
      return [...browsers.values()]
        .flatMap((browser) => {
          const set = sets.get(browser.setId)
          return browser.browserHash === browserHash && set && set.deletedAt === null
            ? [{ ...browser, set: { ...set } }]
            : []
        })
        .sort((a, b) => compare(a.set.name, b.set.name) || compare(a.setId, b.setId))
    },
    isHost: async (browserHash) => tables().hosts.has(browserHash),
    listHosts: async () => [...tables().hosts.keys()].sort(compare),
    async claimsOf(hostHash) {
      return [...tables().claims.values()]
        .filter((claim) => claim.hostHash === hostHash)
        .map((claim) => ({ ...claim }))
        .sort((a, b) => b.madeAt - a.madeAt || compare(a.tokenHash, b.tokenHash))
    },
    async listSets() {
      return [...tables().sets.values()]
        .map((set) => ({ ...set }))
        .sort((a, b) => a.createdAt - b.createdAt || compare(a.setId, b.setId))
    },
    async findAddress(addressHash) {
      const { addresses, sets } = tables()
      const found = [...addresses.values()].flatMap((row) => {
        const set = sets.get(row.setId)
        return row.addressHash === addressHash && set?.deletedAt === null ? [{ row, set }] : []
      })
      return found
        .sort((a, b) => compare(a.set.name, b.set.name) || compare(a.row.setId, b.row.setId))
        .map(({ row }) => ({ ...row }))
    },
    findSignIn: async (tokenHash) => copy(tables().signIns.get(tokenHash)),
    async countSignIns(addressHash, at) {
      const rows = [...tables().signIns.values()]
      return rows.filter((row) => row.addressHash === addressHash && row.expiresAt > at).length
    },
    async secret(name, proposed) {
      const { secrets } = tables()
      if (!secrets.has(name)) secrets.set(name, proposed)
      return secrets.get(name) ?? proposed
    },
    deletedAmong: async (keys) => new Set(keys.filter((key) => tables().deletions.has(key))),
    findMediaRoom: async (room) => copy(tables().mediaRooms.get(room)),
  }
}

function apply(tables: DirectoryTables, change: IndexChange): 'used' | 'taken' | undefined {
  switch (change.table) {
    case 'links':
      return applyToLinks(tables.links, change)
    case 'browsers':
      if ('put' in change) tables.browsers.set(placeKey(change.put), { ...change.put })
      else {
        for (const [key, row] of tables.browsers) if (matches(row, change.drop)) tables.browsers.delete(key)
      }
      return
    case 'hosts':
      if ('put' in change) tables.hosts.set(change.put.browserHash, { ...change.put })
      else tables.hosts.delete(change.drop.browserHash)
      return
    case 'claims':
      applyToClaims(tables.claims, change)
      return
    case 'sets':
      if ('put' in change) tables.sets.set(change.put.setId, { ...change.put })
      else tables.sets.delete(change.drop.setId)
      return
    case 'jobs':
      if ('drop' in change) tables.jobs.delete(change.drop.key)
      else tables.jobs.set(change.put.key, freshJob(change.put))
      return
    case 'addresses':
      if ('put' in change) tables.addresses.set(placeOf(change.put), { ...change.put })
      else tables.addresses.delete(placeOf(change.drop))
      return
    case 'signIns':
      return applyToSignIns(tables.signIns, change)
    case 'mediaRooms':
      if ('put' in change) tables.mediaRooms.set(change.put.room, { ...change.put })
      else tables.mediaRooms.delete(change.drop.room)
      return
    case 'deletions':
      applyToDeletions(tables.deletions, change)
      return
  }
}

function applyToClaims(claims: Map<string, Claim>, change: IndexChange & { table: 'claims' }): void {
  if ('put' in change) {
    const { tokenHash } = change.put
    if (!claims.has(tokenHash)) claims.set(tokenHash, { ...change.put, right: null, setId: null })
    return
  }
  for (const [key, claim] of claims) {
    if ('open' in change && key === change.open.tokenHash)
      claims.set(key, { ...claim, right: change.open.right })
    else if ('spend' in change && claim.right === change.spend.right)
      claims.set(key, { ...claim, right: null, setId: change.spend.setId })
    else if ('drop' in change && claim.hostHash === change.drop.hostHash) {
      if ((change.drop.tokenHash ?? key) === key) claims.delete(key)
    }
  }
}

function applyToSignIns(
  signIns: Map<string, SignIn>,
  change: IndexChange & { table: 'signIns' },
): 'used' | undefined {
  if ('put' in change) signIns.set(change.put.tokenHash, { ...change.put })
  else if ('use' in change) {
    const { tokenHash, at } = change.use
    const row = signIns.get(tokenHash)
    if (row === undefined || row.expiresAt <= at) return 'used'
    signIns.delete(tokenHash)
  } else for (const [key, row] of signIns) if (row.expiresAt <= change.drop.expiredBefore) signIns.delete(key)
  return
}

function applyToDeletions(
  deletions: Map<string, number>,
  change: IndexChange & { table: 'deletions' },
): void {
  if ('put' in change) deletions.set(change.put.key, deletions.get(change.put.key) ?? change.put.at)
  else for (const [key, at] of deletions) if (at < change.drop.before) deletions.delete(key)
}

function applyToLinks(
  links: Map<string, Link>,
  change: IndexChange & { table: 'links' },
): 'used' | 'taken' | undefined {
  if ('put' in change) {
    const { tokenHash, setId, memberId, kind, once } = change.put
    const known = links.get(tokenHash)
    if (!known) links.set(tokenHash, { ...change.put, usedAt: null, revokedAt: null })
    else if (known.setId !== setId || known.memberId !== memberId) return 'taken'
    else if (known.kind !== kind || known.once !== once) return 'taken'
    return
  }
  if ('drop' in change) {
    links.delete(change.drop.tokenHash)
    return
  }
  const { tokenHash, at } = 'use' in change ? change.use : change.revoke
  const link = links.get(tokenHash)
  if ('use' in change) {
    if (!link || link.revokedAt !== null || (link.once && link.usedAt !== null)) return 'used'
    links.set(tokenHash, { ...link, usedAt: link.usedAt ?? at })
  } else if (link) links.set(tokenHash, { ...link, revokedAt: link.revokedAt ?? at })
  return
}

function matches(
  row: Browser,
  drop: { setId: string; browserHash?: string; memberId?: string; deviceId?: string },
) {
  return (
    row.setId === drop.setId &&
    (drop.browserHash ?? row.browserHash) === row.browserHash &&
    (drop.memberId ?? row.memberId) === row.memberId &&
    (drop.deviceId ?? row.deviceId) === row.deviceId
  )
}

function placeOf({ setId, memberId }: { setId: string; memberId: string }): string {
  return JSON.stringify([setId, memberId])
}

function placeKey({ browserHash, setId }: { browserHash: string; setId: string }): string {
  return JSON.stringify([browserHash, setId])
}

function copy<Row extends object>(row: Row | undefined): Row | null {
  return row ? { ...row } : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
