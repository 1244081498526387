import type { ShelfItemId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { ShelfItem } from './state.ts'

export type ShelfEvent =
  | { type: 'shelfItemPut'; item: ShelfItem }
  | { type: 'shelfItemChanged'; item: ShelfItemId; text: Text; changedAt: number }
  | { type: 'shelfItemRemoved'; item: ShelfItemId }
