import type { OwnView, View } from '@setroom/shared'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useConnection } from './connectionContext.ts'
import type { SetRecord } from './viewStore.ts'

/**
 * Part of the view. A component is drawn again only when what it selects changes; of an object or array made by the
 * selector, when one of its entries does. Below WhenConnected; elsewhere it throws an Error.
 */
export function useView<T>(selector: (view: View) => T): T {
  return useStore(
    useConnection().store,
    useShallow((record: SetRecord) => selector(viewOf(record))),
  )
}

/** Part of what this one person sees; for a guest at the door too, who has no common view. */
export function useOwn<T>(selector: (own: OwnView) => T): T {
  return useStore(
    useConnection().store,
    useShallow((record: SetRecord) => {
      if (record.own === null) throw new Error('No view yet: draw this below WhenConnected.')
      return selector(record.own)
    }),
  )
}

function viewOf({ common, own }: SetRecord): View {
  if (common === null || own === null) throw new Error('No view yet: draw this below WhenConnected.')
  return { common, own }
}
