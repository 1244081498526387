import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import {
  pulseAnswerSchema,
  pulseQuestions,
  questionLabelOf,
  questionMarkOf,
  readMarks,
  type Suits,
} from '@setroom/shared'
import { readCommitment } from '../commitments/commitmentWords.ts'
import { outcomeWords } from '../commitments/outcomeWords.ts'
import { readReport } from '../commitments/reportWords.ts'
import { readConsent } from '../consent/consentWords.ts'
import { readAnswer } from '../consent/sayAgain.ts'
import { readGoal } from '../goals/goalWords.ts'
import { goalOutcomeWords, readLook } from '../goals/lookWords.ts'
import { readKept } from '../kept/keptWords.ts'
import { choiceWords, readChoice } from '../phases/continue/choiceWords.ts'
import { issueOf } from '../phases/presentation/card.ts'
import { labelWords, markWords } from '../questions/labelWords.ts'
import { pulseHeads } from '../reflection/pulseWords.ts'
import { readNote } from '../reflection/reflectionNote.ts'
import { readSealedJson } from '../sealing/readSealedJson.ts'
import { readSigned } from '../set/contract/undertakingWords.ts'
import { readShelf } from '../shelf/shelfWords.ts'
import type { ExportWords } from './exportWords.ts'
import type { WrittenRecord } from './myRecord.ts'

/** What a reader needs: a language, dates as it writes them, and the people of the set by their names. */
export type Reader = {
  say: (message: MessageDescriptor) => string
  words: ExportWords
  plainDate: (date: string) => string
  nameOf: (id: string) => string | undefined
}

const suits: Readonly<Record<Suits, MessageDescriptor | undefined>> = {
  yes: msg`I can`,
  maybe: msg`If need be`,
  no: msg`I cannot`,
  open: undefined,
}

/**
 * The parts of a text as a person reads them, in their language: what was sealed as a code or an id stands there in
 * words. A code that nobody knows, or a text that is not what its place asks for, stands as it was sealed.
 */
export function writtenParts(written: Pick<WrittenRecord, 'kind' | 'text'>, reader: Reader): string[] {
  const parts = partsOf(written, reader)
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
  return parts.length > 0 ? parts : [written.text]
}

function partsOf(
  { kind, text }: Pick<WrittenRecord, 'kind' | 'text'>,
  { say, words, plainDate, nameOf }: Reader,
): readonly (string | undefined)[] {
  const named = (label: string, value: string | number | undefined) =>
    value === undefined || value === '' ? undefined : `${label}: ${value}`
  switch (kind) {
    case 'commitment': {
      const { what, sign, first, confidence, supporter } = readCommitment(text)
      const helper = supporter && nameOf(supporter)
      return [what, sign, first, named(words.confidence, confidence), named(words.supporter, helper)]
    }
    case 'commitment.report': {
      const { outcome, result, learned, next } = readReport(text)
      return [outcome && say(outcomeWords[outcome]), result, learned, next]
    }
    case 'goal': {
      const { what, measure } = readGoal(text)
      return [what, measure]
    }
    case 'goal.look': {
      const { words: seen, outcome } = readLook(text)
      return [outcome && say(goalOutcomeWords[outcome]), seen]
    }
    case 'questions.kept':
      return readKept(text).map(({ asker, words: asked }) => {
        const name = nameOf(asker)
        const question = asked.trim() || words.aloud
        return name === undefined ? question : `${question} (${name})`
      })
    case 'question.mark': {
      const mark = questionMarkOf(text)
      return [mark && say(markWords[mark])]
    }
    case 'question.label': {
      const label = questionLabelOf(text)
      return [label && say(labelWords[label])]
    }
    case 'question.share':
      return [text === 'open' ? words.yes : text === 'not' ? words.no : undefined]
    case 'continue.choice': {
      const choice = readChoice(text)
      return [choice && say(choiceWords[choice].name)]
    }
    case 'dates.marks':
      return readMarks(text, text.length).map((mark) => {
        const message = suits[mark]
        return message === undefined ? '–' : say(message)
      })
    case 'reflection.note': {
      const note = readNote(text)
      return [named(words[note.kind], note.text)]
    }
    case 'consent': {
      const { name, why } = readConsent(text)
      return [name, why]
    }
    case 'consent.answer': {
      const yes = readAnswer(text)
      return [yes === undefined ? undefined : yes ? words.yes : words.no]
    }
    case 'issue.card': {
      const { title, want, tried } = issueOf(text)
      return [title, want, tried]
    }
    case 'shelf.item': {
      const { title, link, words: about } = readShelf(text)
      return [title, link, about]
    }
    case 'pulse':
    case 'pulse.middle': {
      const rated = readSealedJson(text, pulseAnswerSchema)
      return rated === undefined
        ? []
        : pulseQuestions.map((question) => named(say(pulseHeads[question]), rated[question]))
    }
    case 'contract.clause': {
      const signed = readSigned(text)
      return signed === undefined ? [text] : [signed.name, plainDate(signed.on)]
    }
    case 'chat':
    case 'caption':
    case 'question':
    case 'commitment.checkIn':
    case 'bid':
    case 'offer':
    case 'apology':
    case 'set.purpose':
    case 'set.ownCall':
    case 'set.turnTo':
    case 'set.outside':
    case 'calendar.token':
    case 'feedback':
    case 'takeaway':
    case 'step.note':
    case 'repair.agreement':
    case 'template.name':
    case 'learning':
    case 'learning.where':
    case 'carried':
    case 'theme':
    case 'note':
      return [text]
  }
}
