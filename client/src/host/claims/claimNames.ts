import { readStored, writeStored } from '../../app/stored.ts'

/** For whom a claim link was made, in the words of whoever made it. `forming`: it came from the list of people. */
export type ClaimName = { label: string; forming?: true }

const name = 'claims'

/** The names by the hashes of the links' tokens: in this browser alone, the server knows no name for a claim link. */
export function claimNames(): Readonly<Record<string, ClaimName>> {
  try {
    const kept: unknown = JSON.parse(readStored(name) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, one]) => typeof one?.label === 'string'))
  } catch {
    return {}
  }
}

/** Notes for whom a link was made. */
export function nameClaim(tokenHash: string, claim: ClaimName): void {
  if (claim.label.trim() === '') return
  writeStored(name, JSON.stringify({ ...claimNames(), [tokenHash]: claim }))
}

/** The list of people is forgotten, and with it whom its links were for. */
export function forgetFormingNames(): void {
  keepOnly((_, { forming }) => forming !== true)
}

/** A link is no more, and neither is for whom it was. */
export function forgetClaim(tokenHash: string): void {
  keepOnly((hash) => hash !== tokenHash)
}

function keepOnly(stays: (tokenHash: string, claim: ClaimName) => boolean): void {
  const rest = Object.entries(claimNames()).filter(([hash, claim]) => stays(hash, claim))
  writeStored(name, rest.length === 0 ? null : JSON.stringify(Object.fromEntries(rest)))
}
