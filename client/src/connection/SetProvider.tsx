import type { SetId } from '@setroom/shared'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { rememberSet } from '../app/knownSets.ts'
import { suggestLanguage } from '../app/language.ts'
import { type Sealing, SealingContext, sealingFor } from '../sealing/index.ts'
import { ColoursOfPeople } from './ColoursOfPeople.tsx'
import type { Connection } from './connection.ts'
import { ConnectionContext, useConnection } from './connectionContext.ts'
import { acquireConnection, connectionGeneration, releaseConnection } from './connections.ts'
import { feedKeys } from './feedKeys.ts'
import { makeDueKey } from './makeDueKey.ts'

type Ready = { connection: Connection; sealing: Sealing | undefined }

/**
 * One set's connection and keys for everything below, kept from page to page of the set. Nothing is drawn until the
 * keys that this browser holds are at hand (a moment).
 */
export function SetProvider({ setId, children }: { setId: SetId; children: ReactNode }) {
  const [ready, setReady] = useState<Ready>()
  const generation = useSyncExternalStore(connectionGeneration.subscribe, connectionGeneration.get)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation has other keys or another cookie
  useEffect(() => {
    const connection = acquireConnection(setId)
    const { store } = connection
    let unfeed: (() => void) | undefined
    let current = true
    void sealingFor(setId).then((sealing) => {
      if (!current) return
      if (sealing !== undefined) {
        const ends = [feedKeys(store, sealing), makeDueKey(connection, sealing)]
        unfeed = () => {
          for (const end of ends) end()
        }
      }
      setReady({ connection, sealing })
    })
    const introduce = () => {
      const { common, own } = store.getState()
      if (own === null) return
      stop()
      // Whoever is added has the set's language until somebody says another.
      void suggestLanguage(own.me.language, own.me.language !== common?.set.language)
      if (common === null) return
      const { name, settings } = common.set
      rememberSet({ setId, name, ...(settings.supervision === true ? { supervision: true } : {}) })
    }
    const stop = store.subscribe(introduce)
    introduce()
    return () => {
      current = false
      unfeed?.()
      stop()
      setReady(undefined)
      releaseConnection(connection)
    }
  }, [setId, generation])

  if (ready === undefined) return null
  return (
    <ConnectionContext value={ready.connection}>
      <OwnKeys sealing={ready.sealing}>
        <ColoursOfPeople>{children}</ColoursOfPeople>
      </OwnKeys>
    </ConnectionContext>
  )
}

/** Keys of another member, whose place this browser has no longer, open nothing here. */
function OwnKeys({ sealing, children }: { sealing: Sealing | undefined; children: ReactNode }) {
  const me = useStore(useConnection().store, ({ own }) => own?.me.id)
  const others = sealing !== undefined && me !== undefined && sealing.member !== me
  return <SealingContext value={others ? undefined : sealing}>{children}</SealingContext>
}
