import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { type ServerKnows, serverKnows } from './serverKnows.ts'

const sentences: Record<ServerKnows, MessageDescriptor> = {
  name: msg`Your name, as it was entered.`,
  email: msg`Your e-mail address, if one was entered. Only the facilitator sees it.`,
  timeZoneAndLanguage: msg`Your time zone and your language.`,
  setName: msg`The name of your set, and the dates of its sessions.`,
  setChoices: msg`How your set meets: its agenda, and what it chose, for instance how long its words are kept.`,
  roles: msg`Who facilitates, who presents, who is a member, a guest or an observer, who supports whom, and who offered to take the facilitation over, agreed to that or ended it, and when.`,
  welcome: msg`That you said yes to the welcome and when, or that you declined the invitation. No reason.`,
  organiser: msg`Whose claim link your set was made with, if any. Whoever gave it away sees the set’s name, who is in it and which places are taken, and nothing else.`,
  linksAndDevices: msg`A fingerprint of the pass in your link, the public half of your key, which devices opened the link and when, and that you have kept a way back.`,
  presence: msg`Who was present, and when.`,
  apologies: msg`That you cannot come on a date, not why. Which dates are being looked for and that you answered, not what.`,
  consents: msg`That all members are asked whether somebody may observe a session, come to it as a guest or to support whom, join the set, or facilitate too, who has answered, or answered otherwise, and when, and whether everybody said yes. Not who said what.`,
  calendarAddress: msg`That you have a private calendar address, and its fingerprint.`,
  mail: msg`Which reminder is due to whom and when, where this server sends mail, and whether you want any. A mail says that something is due, never what.`,
  signIn: msg`A fingerprint of your e-mail address, so that you can ask for a link by mail, and of the links sent, until they are used or, half an hour old, cleared away within a day.`,
  phases: msg`The phases of a session, and when they began and ended.`,
  texts: msg`Who wrote a text, when, and how long it is. Not what it says.`,
  hands: msg`Raised hands, who was muted, and whose picture stood large.`,
  pauses: msg`Who asked for a pause, when, and which way on was chosen. Not why.`,
  choices: msg`That you would rather listen today, or are counted by turns, where you said so.`,
  steps: msg`That you took a turn, taught, noted or agreed something, made an offer and whether it was taken, answered the rating or chose whether to go on. Not what you said or answered.`,
  questionAsked: msg`That a question was asked, marked, unmarked, declined or labelled, and that questions were kept or let go, by whom and when. Not what it was, nor how it was marked or labelled.`,
  dueDates: msg`When a commitment is due. Not what it is.`,
  commitments: msg`Whose a commitment is, whether the others are shown it, whether it is closed, that it was changed or withdrawn, and who asked when how it goes. Not how it went, nor whose support you named.`,
  goals: msg`Whose a learning goal is, when it was set and looked at, whether the others are shown it, whether it is closed, and that it was changed or dropped. Not what it is, nor how it went.`,
  feedback: msg`Who wrote feedback to whom, in which session and when. Not what it says.`,
  notes: msg`Who left a note to the set or took it back, when, and how far you have read. Not what it says; nobody else is told what you have read.`,
  shelf: msg`Who put something on the set’s shelf, changed it or took it away, and when. Not what it is, nor where a link leads.`,
  learnings: msg`Who wrote down a learning and when, whose issue it touches and who said so themselves, who released it to supervision and who did not, which set it was carried to, by whom and when, and whether it was exported. Not what it says.`,
  contract: msg`What your set chose in its rules, which clauses of the contract are kept, changed or dropped, and who affirmed which version when. Not what your own clauses say.`,
  airtimeSeconds: msg`How many seconds each person spoke in each phase, until a week after the session; and how long it was quiet after its questions, all together.`,
  trends: msg`How well the talking in each phase was shared, as a figure that names nobody, and that the middle of a rating was kept, by whose browser. Not what it was.`,
  deletions: msg`That a set or something in it was deleted, that somebody left or was removed, that a link was closed or a device signed out, that a right to make sets was given up, that an e-mail address was replaced, or that mails were stopped or wanted again, by a fingerprint that names nobody, until no copy can have it any more: so that it stays so.`,
  loudness: msg`During the call, how loud each microphone is, so that the room can show who speaks. This is not kept.`,
  networkAddress: msg`The network address you come from, as every web server does.`,
}

/** What the server knows, a sentence for each entry of `serverKnows`. */
export function ServerKnowsList() {
  const { t } = useLingui()
  return (
    <ul className="mt-3 list-disc space-y-1.5 ps-5 marker:text-phase">
      {serverKnows.map((kind) => (
        <li key={kind} data-knows={kind}>
          {t(sentences[kind])}
        </li>
      ))}
    </ul>
  )
}
