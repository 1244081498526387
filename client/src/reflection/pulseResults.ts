import { type PhaseId, type PulseAnswer, pulseAnswerSchema, type Sealed } from '@setroom/shared'
import type { Connection } from '../connection/index.ts'
import type { Sealing } from '../sealing/index.ts'
import { readSealedJson } from '../sealing/readSealedJson.ts'

const ANSWER_MS = 8_000
const AGAIN_MS = 1_500

type Held = { phase: PhaseId; answers: Promise<readonly PulseAnswer[]> }
const held = new WeakMap<Connection, Held>()

/**
 * The answers of a closed pulse. The server gives them once, so they are held while the phase is on, over a pause or
 * another tab on the stage too; when the phase is left they are forgotten. Nowhere are they kept.
 */
export function pulseResults(
  connection: Connection,
  sealing: Sealing,
  phase: PhaseId,
): Promise<readonly PulseAnswer[]> {
  const known = held.get(connection)
  if (known?.phase === phase) return known.answers
  const answers = ask(connection, phase).then((texts) => openAll(sealing, texts))
  held.set(connection, { phase, answers })
  const stop = connection.store.subscribe(({ common }) => {
    if (common?.course.current === phase) return
    stop()
    if (held.get(connection)?.phase === phase) held.delete(connection)
  })
  return answers
}

async function ask(connection: Connection, phase: PhaseId): Promise<readonly Sealed[]> {
  for (;;) {
    try {
      if (connection.socket.connected)
        return await connection.socket.timeout(ANSWER_MS).emitWithAck('pulseResults', phase)
    } catch {
      // The connection broke; the next one is asked.
    }
    if (connection.store.getState().common?.course.current !== phase) return []
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
  }
}

async function openAll(sealing: Sealing, texts: readonly Sealed[]): Promise<readonly PulseAnswer[]> {
  const opened = await Promise.all(texts.map((text) => sealing.open(text, { purpose: 'pulse' })))
  return opened.flatMap((one) => {
    const answer = one.ok ? readSealedJson(one.plain, pulseAnswerSchema) : undefined
    return answer === undefined ? [] : [answer]
  })
}
