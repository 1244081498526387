import type { MemberId, QuestionId } from '@setroom/shared'
import { useEffect, useRef, useState } from 'react'
import { useSpeaking } from '../call/useSpeaking.ts'
import { useOwn, useSend, useView } from '../connection/index.ts'
import { useSpokeLately } from '../questions/useSpokeLately.ts'
import { useCurrentItem } from './useCurrentItem.ts'

/** Less than this of one's voice is a cough or a nod, ms. */
const BEGUN_MS = 1_200
/** So long what was done can be undone at a glance, ms; the hand's place is kept for longer. */
const UNDO_MS = 10_000

/** `up`: a hand is up and its owner speaks. `down`: it was taken down just now. `asked`: a question aloud counts as put. */
export type HandOffered = { kind: 'up' } | { kind: 'down' } | { kind: 'asked'; by: MemberId | undefined }

/** What is offered to somebody who speaks, and how to take it or put it away. */
export function useHandOffer(): {
  offer: HandOffered | undefined
  lower: () => void
  raise: () => void
  resume: () => void
  dismiss: () => void
} {
  const send = useSend()
  const me = useOwn(({ me }) => me.id)
  const item = useCurrentItem()
  const general = useView(({ common }) => common.people[me]?.hand !== undefined)
  const asking = useView(({ common }) => {
    const phase = item === undefined || common.pause !== null ? undefined : common.phases[item.id]
    return phase?.kind === 'openQuestions' ? phase.data : undefined
  })
  // Who answers speaks for that, not to ask.
  const answers =
    asking?.turn?.state === 'answering' && asking.turn.to !== undefined && asking.turn.asker !== me
      ? asking.turn.to === null || asking.turn.to === me
      : false
  const inLine = asking?.hands.some(({ member }) => member === me) === true
  const up = asking === undefined ? general : inLine
  const spoke = useHasBegun(me, up)
  const [down, setDown] = useFor<string>()
  const [leave, setLeave] = useState(false)
  const asked = useAskedAloud(asking?.turn?.asker === me ? asking.turn : null, asking?.ledger)
  const phase = item?.id

  // A hand that goes up anew is asked about anew.
  useEffect(() => {
    if (!up) setLeave(false)
  }, [up])

  const move = (type: 'question.lower' | 'question.resume' | 'question.raise') => {
    if (phase === undefined) return
    const what = type === 'question.raise' ? { type, followUp: asking?.turn?.asker === me } : { type }
    void send({ type: 'phase.move', from: phase, move: { kind: 'openQuestions', move: what } })
  }
  const offer: HandOffered | undefined =
    spoke && !leave && !answers
      ? { kind: 'up' }
      : !up && down !== undefined && down === phase
        ? { kind: 'down' }
        : asked
          ? { kind: 'asked', by: asking?.turn?.to ?? item?.presenter }
          : undefined
  return {
    offer,
    lower() {
      setDown(phase)
      if (asking === undefined) void send({ type: 'hand.lower' })
      else move('question.lower')
    },
    raise() {
      setDown(undefined)
      setLeave(true)
      if (asking === undefined) void send({ type: 'hand.raise' })
      else move('question.raise')
    },
    resume: () => move('question.resume'),
    dismiss: () => setLeave(true),
  }
}

/**
 * Whether somebody has begun to speak since their hand is up, and goes on; soon after the last word it is forgotten.
 * What they were saying when they raised it is not what they raised it for.
 */
function useHasBegun(member: MemberId, up: boolean): boolean {
  const speaking = useSpeaking(member)
  const lately = useSpokeLately(member)
  /** Whether it was quiet with the hand up. */
  const [waited, setWaited] = useState(false)
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    if (!up) setWaited(false)
    else if (!lately) setWaited(true)
  }, [up, lately])
  useEffect(() => {
    if (!waited || !lately) setBegun(false)
    if (!waited || !speaking) return
    const timer = setTimeout(() => setBegun(true), BEGUN_MS)
    return () => clearTimeout(timer)
  }, [waited, lately, speaking])
  return begun && up
}

/** A value that is forgotten after a while. */
function useFor<T>(): [T | undefined, (value: T | undefined) => void] {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    if (value === undefined) return
    const timer = setTimeout(() => setValue(undefined), UNDO_MS)
    return () => clearTimeout(timer)
  }, [value])
  return [value, setValue]
}

type OwnTurn = { question: QuestionId; state: 'asking' | 'answering' } | null

/** One's own question, asked aloud, has just come to count as put. */
function useAskedAloud(
  turn: OwnTurn,
  ledger: Readonly<Record<QuestionId, { text?: unknown }>> | undefined,
): boolean {
  const before = useRef<OwnTurn>(null)
  const [put, setPut] = useFor<QuestionId>()
  const aloud = turn !== null && ledger?.[turn.question]?.text === undefined
  useEffect(() => {
    const was = before.current
    before.current = turn
    if (turn === null || was?.question !== turn.question) return
    if (was.state === 'asking' && turn.state === 'answering') setPut(turn.question)
    if (turn.state === 'asking') setPut(undefined)
  }, [turn, setPut])
  return aloud && turn?.state === 'answering' && put === turn.question
}
