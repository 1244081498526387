import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { forgetSet as forgetKnownSet } from '../../app/knownSets.ts'
import { useConnection } from '../../connection/connectionContext.ts'
import { forgetSet, heldLinks } from '../../sealing/index.ts'
import { forgetDevices } from './seenDevices.ts'

/**
 * Forgets link, key and drafts once this browser's device was undone, for whoever sits at it may not be its owner.
 * `kept` when it has become another person's meanwhile: what it holds is theirs, and stays. Undefined until it is done.
 */
export function useUndonePlace(undone: boolean): 'forgotten' | 'kept' | undefined {
  const { set, store } = useConnection()
  const me = useStore(store, ({ own }) => own?.me.id)
  const [result, setResult] = useState<'forgotten' | 'kept'>()
  useEffect(() => {
    if (!undone) return
    const forget = async () => {
      const held = (await heldLinks()).find((one) => one.set === set)
      if (held !== undefined && me !== undefined && held.member !== me) return setResult('kept')
      await forgetSet(set).catch(() => undefined)
      forgetDevices(set)
      forgetKnownSet(set)
      setResult('forgotten')
    }
    void forget()
  }, [undone, set, me])
  return result
}
