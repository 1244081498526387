import { languages } from '@setroom/shared'
import { expect, it } from 'vitest'
import { invitationMail } from './invitationMail.ts'
import { mailAddress } from './mailAddress.ts'

const invited = {
  name: 'Ana & Co',
  setName: 'Führen im Wandel',
  from: 'Kim',
  address: 'https://example.org/join#abc.def',
}

it.each(languages)('an invitation in %s says who, where and by which link', async (language) => {
  for (const as of ['member', 'guest', 'observer', 'support'] as const) {
    const { subject, body } = await invitationMail(language, { ...invited, as, whom: 'Lea' })
    expect(subject.includes('Lea') && body.includes('Lea')).toBe(as === 'support')
    expect(subject).toContain('Führen im Wandel')
    for (const part of [invited.name, invited.from, invited.address]) expect(body).toContain(part)
    expect(body).not.toMatch(/[{}]/)
  }
})

it.each([
  ['en', /observe/, /guest/],
  ['de', /beobacht/, /Gast/],
  ['fr', /observ/, /invit/],
  ['es', /observ/, /invit/],
] as const)(
  'an observer is told in %s that they observe, not that they are a guest',
  async (language, word, other) => {
    const { subject, body } = await invitationMail(language, { ...invited, as: 'observer' })
    for (const text of [subject, body]) expect(text).toMatch(word)
    for (const text of [subject, body]) expect(text).not.toMatch(other)
    const guests = await invitationMail(language, { ...invited, as: 'guest' })
    expect(guests.body).toMatch(other)
  },
)

it('a mail address keeps every character of the mail', () => {
  const mail = { subject: 'A & B + C?', body: 'Hello,\n\nhttps://example.org/join#a_b-c.d' }
  const url = new URL(mailAddress('ana+set@example.org', mail))
  expect(decodeURIComponent(url.pathname)).toBe('ana+set@example.org')
  expect(url.searchParams.get('subject')).toBe(mail.subject)
  expect(url.searchParams.get('body')).toBe(mail.body.replaceAll('\n', '\r\n'))
  expect(url.hash).toBe('')
  expect(mailAddress(undefined, mail)).toMatch(/^mailto:\?subject=/)
})
