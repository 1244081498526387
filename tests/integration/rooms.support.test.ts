import { afterEach, expect, it } from 'vitest'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const heardBy = (person: Person) => person.heard.filter(({ event }) => event === 'caption')
const patienceMs = 5_000

/** Sam, who supports Ana and is in the room; Ben is at home. */
async function captioned() {
  meeting = await meet()
  const [fay, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
  await ben!.place('home')
  await fay!.until('Ben gone', ({ common }) => common?.people[ben!.member]?.present === false)
  const sam = await meeting.letSupport(fay!, ana!)
  const caption = async (from: Person, scope?: 'set') => {
    const text = await from.seal('caption', 'Ana asks what comes next', scope)
    return { text, answer: await from.socket.timeout(patienceMs).emitWithAck('caption', text) }
  }
  return { fay: fay!, ana: ana!, ben: ben!, sam, caption }
}

it('[SP2] who supports somebody comes in once the contract is affirmed, and captions from then on', async () => {
  const { fay, sam, caption } = await captioned()
  expect(await sam.place('room')).toMatchObject({ ok: false, reason: 'not-affirmed' })
  expect((await caption(sam)).answer).toMatchObject({ ok: false, reason: 'not-allowed' })
  await sam.must({ type: 'contract.affirm', revision: sam.common().contract.revision })
  expect(await sam.place('room')).toEqual({ ok: true })
  await fay.until('Sam here', ({ common }) => common?.people[sam.member]?.present === true)
  expect((await caption(sam)).answer).toEqual({ ok: true })
})

it('[SP4] a caption reaches whoever is in the room, sealed, is nobody else’s to send, and is kept nowhere', async () => {
  const { fay, ana, ben, sam, caption } = await captioned()
  await sam.must({ type: 'contract.affirm', revision: sam.common().contract.revision })
  await sam.place('room')
  await fay.until('Sam here', ({ common }) => common?.people[sam.member]?.present === true)
  const versions = () => [fay, ana].map((person) => person.whole().versions)
  const before = versions()
  const { text, answer } = await caption(sam)
  expect(answer).toEqual({ ok: true })
  for (const person of [fay, ana, sam]) expect(await person.hears('caption')).toEqual([sam.member, text])
  expect(JSON.stringify(text)).not.toContain('Ana asks')

  for (const other of [fay, ana])
    expect((await caption(other)).answer).toMatchObject({ reason: 'not-allowed' })
  expect((await caption(sam, 'set').catch(() => ({ answer: { reason: 'no key' } }))).answer).toMatchObject({
    reason: expect.stringMatching(/no key|invalid/),
  })
  expect(
    await sam.socket.timeout(patienceMs).emitWithAck('caption', { ...text, scope: 'set' }),
  ).toMatchObject({ reason: 'invalid' })
  // Who is not seen in the room reads nothing along.
  expect(heardBy(ben)).toEqual([])
  expect(versions()).toEqual(before)
  const kept = JSON.stringify([
    await meeting.journal.load(`set:${meeting.set}`),
    await meeting.journal.load(`session:${fay.common().session!.id}`),
  ])
  expect(kept).toContain('contractAffirmed')
  expect(kept).not.toContain(text.ct)
  expect(kept).not.toContain(text.id)
  await fay.must({ type: 'session.close' })
  expect((await caption(sam)).answer).toMatchObject({ reason: 'not-allowed' })
})
