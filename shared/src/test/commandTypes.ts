import { phaseKinds } from '../phases/index.ts'
import { movesOf } from '../phases/schemas.ts'
import { sessionCommandSchema } from '../session/commands.ts'
import { setCommandSchema } from '../set/commands.ts'

type Inside = {
  def: {
    type: string
    values?: readonly unknown[]
    options?: readonly Schema[]
    shape?: Record<string, Schema>
  }
}
type Schema = { _zod: Inside }

/** The literals that a schema of objects knows for `type`. */
function typesIn(schema: Schema): string[] {
  const { type, options, shape } = schema._zod.def
  if (type === 'never') return []
  if (options !== undefined) return options.flatMap(typesIn)
  const values = shape?.type?._zod.def.values
  if (values === undefined) throw new Error(`no types in a schema of ${type}`)
  return values.map(String)
}

/** For tests: every type of command that a person can send, as the schemas at the door know them. */
export const sentTypes: readonly string[] = [setCommandSchema, sessionCommandSchema].flatMap((schema) =>
  typesIn(schema as unknown as Schema),
)

/** For tests: every move of every phase, as `kind/move`, as the schemas of the registry know them. */
export const moveTypes: readonly string[] = phaseKinds.flatMap((kind) =>
  typesIn(movesOf(kind) as unknown as Schema).map((move) => `${kind}/${move}`),
)
