import { AddToShelf, ShelfList } from './ShelfList.tsx'

/** The shelf beside the stage. */
export function ShelfInRoom() {
  return (
    <div className="mt-2 space-y-4">
      <ShelfList />
      <AddToShelf />
    </div>
  )
}
