import type { ShelfEvent } from './events.ts'
import type { Shelf } from './state.ts'

/** Applies one event. */
export function evolveShelf(shelf: Shelf, event: ShelfEvent): Shelf {
  switch (event.type) {
    case 'shelfItemPut':
      return { ...shelf, [event.item.id]: event.item }
    case 'shelfItemChanged': {
      const { text, changedAt } = event
      const before = shelf[event.item]
      return before === undefined ? shelf : { ...shelf, [event.item]: { ...before, text, changedAt } }
    }
    case 'shelfItemRemoved': {
      const { [event.item]: _, ...rest } = shelf
      return rest as Shelf
    }
  }
}
