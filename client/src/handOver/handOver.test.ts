import {
  type ConnectionId,
  createLinkSecret,
  type HandOverFrom,
  type HandOverMessage,
  handOverPair,
  type MemberId,
  type SetId,
} from '@setroom/shared'
import { expect, it, vi } from 'vitest'
import { type AskingState, createAsking, type Given } from './createAsking.ts'
import { createHelping, type HelpingState } from './createHelping.ts'

const set = 'set-1' as SetId
const ben: HandOverFrom = { connection: 'phone' as ConnectionId, member: 'ben' as MemberId }
const robin: HandOverFrom = { connection: 'laptop' as ConnectionId, member: 'robin' as MemberId }

type Between = (message: HandOverMessage) => HandOverMessage | undefined

/** Ben's phone asks, Robin's laptop helps; `between` is whoever carries their messages. */
async function twoDevices(between: { toRobin?: Between; toBen?: Between } = {}) {
  const asked: AskingState[] = []
  const helped: HelpingState[] = []
  const taken: Given[] = []
  const carry = (message: HandOverMessage, by: Between = (same) => same) => by(message)
  const helpingRef: { current?: ReturnType<typeof createHelping> } = {}
  const asking = await createAsking(
    {
      crypto,
      set,
      member: ben.member,
      say(_, message) {
        const passed = carry(message, between.toRobin)
        if (passed?.kind !== 'ask') {
          if (passed !== undefined) helpingRef.current?.hear(ben, passed)
          return
        }
        helpingRef.current ??= createHelping({
          crypto,
          set,
          asker: { id: passed.id, from: ben, commitment: passed.commitment },
          say(_to, answer) {
            const back = carry(answer, between.toBen)
            if (back !== undefined) asking.hear(robin, back)
          },
          onChange: (state) => void helped.push(state),
        })
      },
      onChange: (state) => void asked.push(state),
      take: (given) => void taken.push(given),
    },
    false,
  )
  asking.call()
  const helping = () => helpingRef.current!
  return { asking, helping, asked, helped, taken }
}

const code = (states: readonly (AskingState | HelpingState)[]) =>
  states.flatMap((state) => ('code' in state ? [state.code] : []))[0]

it('shows both the same code, and gives nothing before both have said so', async () => {
  const { asking, helping, asked, helped, taken } = await twoDevices()
  await vi.waitFor(() => expect([code(asked), code(helped)]).not.toContain(undefined))
  expect(code(asked)).toBe(code(helped))
  expect(asked.at(-1)).toMatchObject({ step: 'comparing', helper: 'robin' })
  const link = await createLinkSecret(crypto)
  // Sent too early: Ben has not said that it is the same.
  const early = helping().give(link, true)
  early.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(taken).toEqual([])
  asking.agree()
  await helping().give(link, true)
  expect(taken).toEqual([{ link, renewed: true }])
  helping().done()
  expect(helped.at(-1)).toEqual({ step: 'given' })
  expect(asked.map(({ step }) => step)).toEqual(['comparing', 'agreed', 'taking'])
})

it('is found out when somebody between puts in halves of their own', async () => {
  const eve = await handOverPair(crypto)
  // The helper's half exchanged: the codes differ, and what is sealed for one opens for nobody else.
  const one = await twoDevices({
    toBen: (message) => (message.kind === 'offer' ? { ...message, helper: eve.publicKey } : message),
  })
  await vi.waitFor(() => expect([code(one.asked), code(one.helped)]).not.toContain(undefined))
  expect(code(one.asked)).not.toBe(code(one.helped))
  // The asker's half exchanged after it was bound: the helper stops by itself.
  const other = await twoDevices({
    toRobin: (message) => (message.kind === 'reveal' ? { ...message, asker: eve.publicKey } : message),
  })
  await vi.waitFor(() => expect(other.helped.at(-1)).toEqual({ step: 'over', why: 'unfit' }))
  expect(other.taken).toEqual([])
})

it('ends on both sides when one ends it, and takes nothing afterwards', async () => {
  const { asking, helping, asked, helped } = await twoDevices()
  await vi.waitFor(() => expect(code(helped)).toBeDefined())
  helping().end()
  expect(asked.at(-1)).toEqual({ step: 'over', why: 'ended' })
  asking.agree()
  expect(asked.at(-1)).toEqual({ step: 'over', why: 'ended' })
  const again = await twoDevices()
  await vi.waitFor(() => expect(code(again.asked)).toBeDefined())
  again.asking.end()
  expect(again.helped.at(-1)).toEqual({ step: 'over', why: 'ended' })
})
