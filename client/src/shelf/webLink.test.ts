import { expect, it } from 'vitest'
import { webLink } from './webLink.ts'

it.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d', 'example.org'],
  ['http://example.org', 'http://example.org/', 'example.org'],
  [' example.org/page ', 'https://example.org/page', 'example.org'],
  ['HTTPS://Example.org:8443/', 'https://example.org:8443/', 'example.org:8443'],
  ['http://localhost:3000/x', 'http://localhost:3000/x', 'localhost:3000'],
])('follows a web address: %s', (written, href, host) => {
  expect(webLink(written)).toEqual({ href, host })
})

it.each([
  '',
  '   ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'vbscript:x',
  'blob:https://example.org/1',
  'mailto:ana@example.org',
  'https://',
  'https://bank.example@evil.example/',
  'https://a:b@evil.example/',
  'shopping list',
  'word',
  'https://example.org/\u202egnp.exe',
  `https://example.org/${'x'.repeat(2_000)}`,
])('follows nothing else: %j', (written) => {
  expect(webLink(written)).toBeUndefined()
})

it('names a host of imitated letters as it is looked up', () => {
  // The first letter is Cyrillic.
  expect(webLink('https://\u0430pple.example/')?.host).toMatch(/^xn--/)
})
