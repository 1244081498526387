import type { MemberId, ShelfItemId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'

/**
 * A link or a note that the set keeps. `text` is sealed JSON {title, link, words}; the server knows whose it is and when
 * it was put there and changed.
 */
export type ShelfItem = {
  id: ShelfItemId
  by: MemberId
  at: number
  text: Text
  /** Put into other words at that instant, epoch ms. */
  changedAt?: number
}

export type Shelf = Readonly<Record<ShelfItemId, ShelfItem>>
