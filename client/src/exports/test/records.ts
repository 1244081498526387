import type { ExportWords } from '../exportWords.ts'
import type { DateWords } from '../markdown.ts'
import type { MyRecord } from '../myRecord.ts'

/** Every word stands for itself. */
export const plainWords = new Proxy({} as ExportWords, { get: (_, name) => String(name) })

/** Dates as ISO writes them. */
export const dates: DateWords = {
  date: (at) => new Date(at).toISOString().slice(0, 10),
  plainDate: (date) => date,
}

const at = Date.UTC(2026, 2, 4, 12)

/** A small record: one commitment with a report, two marked questions, one note. */
export const aRecord = (): MyRecord => ({
  set: 'Tuesday set',
  name: 'Ana',
  at,
  today: '2026-03-04',
  commitments: [
    {
      id: 'c1',
      words: { what: 'Call Jo', sign: 'Jo says so', first: '', confidence: 7 },
      supporter: undefined,
      due: '2026-03-10',
      open: true,
      shown: true,
      madeAt: at,
      reports: [{ at, words: { outcome: 'partly', result: 'Two of\nthree', learned: '', next: '' } }],
    },
  ],
  questions: [
    { at, asker: 'Ben', text: 'What else?', mark: 'madeThink' },
    { at, asker: 'Ben', text: undefined, mark: 'park' },
  ],
  notes: [{ at, words: { kind: 'keep', text: 'The silence' } }],
  about: {
    name: 'Ana',
    email: 'ana@set.example',
    zone: 'Europe/Lisbon',
    language: 'en',
    role: 'member',
    contract: { version: 2, affirmedAt: at },
    devices: [{ label: 'Firefox', at }],
    spoke: [{ phase: 'checkIn', seconds: 12 }],
  },
  meetings: [{ number: 1, at, present: true, apologised: false }],
  written: [],
  unread: 0,
})

/** What somebody might write to do harm in a file that another program opens. */
export const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](http://example.org/track.png)',
  '[click](javascript:alert(1))',
  '[a]: http://example.org',
  '# heading\n## another\n- list\n1. one\n> quote\n---\n===\n```js\ncode\n```\n    indented',
  '*a* _b_ **c** `d` ~~e~~ | f |',
  '&lt;b&gt; &#60;b&#62;',
  'x\u202Egnp.exe\u0000\u001B[31m\r\nEND:VEVENT\r\nBEGIN:VALARM',
  '=HYPERLINK("http://example.org","x")',
  '\uD800 broken \uDFFF',
]
