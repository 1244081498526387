import { commandPolicy } from './commandPolicy.ts'
import type { Role } from './people/roles.ts'
import { phaseKinds, phaseOf } from './phases/index.ts'
import type { SessionCommand, SystemCommand } from './session/commands.ts'
import type { SetCommand } from './set/commands.ts'

type Row = readonly Role[]

const moves = Object.fromEntries(
  phaseKinds.flatMap((kind) =>
    Object.entries<Row>(phaseOf(kind).policy).map(([move, row]) => [`${kind}/${move}`, row]),
  ),
)

/**
 * The one table of PRODUCT.md's roles: command type (or `phaseKind/move`) → roles. The server judges by it and
 * the client greys out by it.
 */
export const policy: Readonly<Record<string, Row>> = { ...commandPolicy, ...moves }

/** The policy's name for a command. */
export function policyKey(command: SetCommand | SessionCommand | SystemCommand): string {
  return command.type === 'phase.move' ? `${command.move.kind}/${command.move.move.type}` : command.type
}

/** Whether any of these roles may. An unknown key is nobody's. */
export function may(roles: readonly Role[], key: string): boolean {
  const row = Object.hasOwn(policy, key) ? policy[key] : undefined
  return row?.some((role) => roles.includes(role)) ?? false
}
