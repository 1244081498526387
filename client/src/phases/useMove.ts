import type { AgendaItem, Answer, PhaseKind, PhaseMove } from '@setroom/shared'
import { useCallback } from 'react'
import { type SealText, useSealAndSend, useSend } from '../connection/index.ts'

/** The moves of one kind of phase. */
export type MoveOf<K extends PhaseKind> = Extract<PhaseMove, { kind: K }>['move']

const command = (kind: PhaseKind, item: Pick<AgendaItem, 'id'>, move: unknown) => ({
  type: 'phase.move' as const,
  from: item.id,
  // The two belong together by the types of the two hooks below.
  move: { kind, move } as PhaseMove,
})

/** Sends a move of the phase that is on. */
export function useMove<K extends PhaseKind>(
  kind: K,
  item: Pick<AgendaItem, 'id'>,
): (move: MoveOf<K>) => Promise<Answer> {
  const send = useSend()
  const { id } = item
  return useCallback((move) => send(command(kind, { id }, move)), [send, kind, id])
}

/** Sends a move that carries sealed text. */
export function useSealedMove<K extends PhaseKind>(
  kind: K,
  item: Pick<AgendaItem, 'id'>,
): (build: (seal: SealText) => Promise<MoveOf<K>>) => Promise<Answer> {
  const sealAndSend = useSealAndSend()
  const { id } = item
  return useCallback(
    (build) => sealAndSend(async (seal) => command(kind, { id }, await build(seal))),
    [sealAndSend, kind, id],
  )
}
