import type { SetId } from '@setroom/shared'
import { type ReactNode, useEffect, useState } from 'react'
import { rememberSet } from '../app/knownSets.ts'
import { suggestLanguage } from '../app/language.ts'
import { type Sealing, SealingContext, sealingFor } from '../sealing/index.ts'
import type { Connection } from './connection.ts'
import { ConnectionContext } from './connectionContext.ts'
import { acquireConnection, releaseConnection } from './connections.ts'
import { feedKeys } from './feedKeys.ts'

type Ready = { connection: Connection; sealing: Sealing | undefined }

/**
 * One set's connection and keys for everything below, kept from page to page of the set. Nothing is drawn until the
 * keys that this browser holds are at hand (a moment).
 */
export function SetProvider({ setId, children }: { setId: SetId; children: ReactNode }) {
  const [ready, setReady] = useState<Ready>()

  useEffect(() => {
    const connection = acquireConnection(setId)
    let unfeed: (() => void) | undefined
    let current = true
    void sealingFor(setId).then((sealing) => {
      if (!current) return
      if (sealing !== undefined) unfeed = feedKeys(connection.store, sealing)
      setReady({ connection, sealing })
    })
    const introduce = () => {
      const { common, own } = connection.store.getState()
      if (own === null) return
      stop()
      void suggestLanguage(own.me.language)
      if (common !== null) rememberSet({ setId, name: common.set.name })
    }
    const stop = connection.store.subscribe(introduce)
    introduce()
    return () => {
      current = false
      unfeed?.()
      stop()
      setReady(undefined)
      releaseConnection(setId)
    }
  }, [setId])

  if (ready === undefined) return null
  return (
    <ConnectionContext value={ready.connection}>
      <SealingContext value={ready.sealing}>{children}</SealingContext>
    </ConnectionContext>
  )
}
