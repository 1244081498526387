import * as z from 'zod/mini'
import type { MemberId } from '../ids.ts'
import { wrappedKeySchema } from '../sealing/sealedSchema.ts'
import { id } from '../wire.ts'
import type { SideRoomWish } from './sideRoom.ts'

/** The key of a side room for whoever comes along, as it arrives. */
export const sideKeySchema = z.object({
  room: z.string().check(z.maxLength(64)),
  to: id<MemberId>(),
  key: wrappedKeySchema,
})

/** A wish as it arrives. */
export const sideRoomWishSchema: z.ZodMiniType<SideRoomWish> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ask'), member: id<MemberId>() }),
  z.object({ do: z.literal('accept'), by: id<MemberId>() }),
  z.object({ do: z.literal('decline'), by: id<MemberId>() }),
  z.object({ do: z.literal('end') }),
])
