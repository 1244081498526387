import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const words = {
  title: msg`My notes`,
  commitments: msg`What I said I would do`,
  questions: msg`Questions I marked`,
  notes: msg`Notes on how we worked`,
  kind: msg`Kind`,
  commitment: msg`Commitment`,
  report: msg`Report`,
  question: msg`Question`,
  note: msg`Note`,
  text: msg`Text`,
  date: msg`Date`,
  due: msg`Due`,
  status: msg`Status`,
  open: msg({ message: 'open', context: 'commitment' }),
  closed: msg({ message: 'closed', context: 'commitment' }),
  shown: msg`Seen by the set`,
  yes: msg`yes`,
  no: msg`no`,
  sign: msg`How I will know`,
  first: msg`First step`,
  confidence: msg`How sure, of 10`,
  supporter: msg`Who helps`,
  outcome: msg`What became of it`,
  result: msg`What happened`,
  learned: msg`What I learned`,
  next: msg`Next`,
  asker: msg`Asked by`,
  mark: msg`Marked`,
  aloud: msg`asked aloud, not written down`,
  underWay: msg`under way`,
  done: msg`done`,
  partly: msg`partly`,
  not: msg`not done`,
  changed: msg`it changed`,
  madeThink: msg`made me think`,
  answered: msg`answered`,
  park: msg`parked`,
  keep: msg`keep`,
  change: msg`change`,
  other: msg`also noted`,
  dueSoon: msg`Due in two days`,
  meetings: msg`When we met`,
  session: msg`Session`,
  present: msg`I was there`,
  absent: msg`I was not there`,
  apologised: msg`I could not come`,
  about: msg`What the set knows of me`,
  name: msg`Name`,
  email: msg`E-mail address`,
  zone: msg`Time zone`,
  language: msg`Language`,
  contract: msg`Contract affirmed, version`,
  spoke: msg`Seconds I spoke in the last session`,
  device: msg`Device`,
  written: msg`Everything I wrote, every version of it`,
} as const satisfies Readonly<Record<string, MessageDescriptor>>

/** What the files of an export say in between a person's own words, in the language on the screen. */
export type ExportWords = Readonly<Record<keyof typeof words, string>>

/** The words in a language; `translate` is Lingui's t for descriptors. */
export function exportWords(translate: (message: MessageDescriptor) => string): ExportWords {
  return Object.fromEntries(
    Object.entries(words).map(([name, message]) => [name, translate(message)]),
  ) as ExportWords
}
