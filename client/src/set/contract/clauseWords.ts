import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import {
  type BoundClause,
  type ClauseGroup,
  KEEP_MONTHS,
  type SetSettings,
  type TemplateClause,
} from '@setroom/shared'

/** What a group of clauses is about. */
export const groupWords: Readonly<Record<ClauseGroup, MessageDescriptor>> = {
  sponsor: msg`The sponsor’s undertaking`,
  confidence: msg`What stays here`,
  presence: msg`Being there`,
  work: msg`How we work`,
  care: msg`How we look after it`,
}

type Words = { title: MessageDescriptor; text: MessageDescriptor }

/** The template's clauses, but for those that speak of a setting: a name, and what it says. */
export const clauseWords: Readonly<Record<Exclude<TemplateClause, BoundClause>, Words>> = {
  undertaking: {
    title: msg`The sponsor’s undertaking`,
    text: msg`Whoever sends us or pays for this does not ask what was said here, lets nothing that happens here count against anybody, and protects the time it takes.`,
  },
  confidentiality: {
    title: msg`Confidentiality`,
    text: msg`What we hear of each other here, we tell nobody outside the set, and we do not use it. That holds when the set is over, too.`,
  },
  limits: {
    title: msg`Its limits`,
    text: msg`Confidentiality ends where the law says so, or where somebody is in danger. Then we tell no more than is needed, and if we can we first say so to the person it is about.`,
  },
  mayLeave: {
    title: msg`What may leave the room`,
    text: msg`What I have learned and what I will do is mine to tell. Whatever touches another leaves only with their yes.`,
  },
  noRecording: {
    title: msg`No recording`,
    text: msg`We record nothing, neither sound nor pictures nor screens, and let no program listen and take notes.`,
  },
  sponsorHears: {
    title: msg`What a sponsor hears`,
    text: msg`A sponsor hears that we meet, and beyond that only what the whole set releases, in the words it has agreed on.`,
  },
  supervision: {
    title: msg`The facilitator’s own supervision`,
    text: msg`The facilitator may take their own part in this to their supervision, without names and without any detail by which somebody could be recognised.`,
  },
  attendance: {
    title: msg`Every session`,
    text: msg`We come to every session. The others count on us, and a set is as good as those who are there.`,
  },
  punctuality: {
    title: msg`On time`,
    text: msg`We begin on time and end on time, and are in the lobby a few minutes before.`,
  },
  latecomers: {
    title: msg`Coming late`,
    text: msg`Whoever comes late comes in quietly, listens first, and hears in the break what they missed.`,
  },
  apologies: {
    title: msg`Not able to come`,
    text: msg`Whoever cannot come says so to the whole set, as early as they can.`,
  },
  quorum: {
    title: msg`How many it takes`,
    text: msg`We meet when at least three of us and the facilitator are there. With fewer, those who are there decide: a shorter meeting, or a new date.`,
  },
  place: {
    title: msg`A place to speak freely`,
    text: msg`Each of us sits where nobody else hears or sees us. Phones are away, mail and chat are closed.`,
  },
  contact: {
    title: msg`Between sessions`,
    text: msg`Between sessions we may ask each other how an action is going. We talk about nobody’s issue without them.`,
  },
  joining: {
    title: msg`Joining later`,
    text: msg`Somebody new joins only when all of us say yes.`,
  },
  noSubstitutes: {
    title: msg`No substitutes`,
    text: msg`Nobody sends somebody else in their place.`,
  },
  realIssues: {
    title: msg`Real issues of our own`,
    text: msg`We bring real problems, our own, with no known right answer, about which we want to do something.`,
  },
  questionsFirst: {
    title: msg`Questions before advice`,
    text: msg`We ask before we advise. Advice comes only when the presenter asks for it.`,
  },
  equalAirtime: {
    title: msg`Equal airtime`,
    text: msg`Over time each of us gets the same room to speak and the same time for their issue. Whoever talks easily leaves space; whoever is quiet is invited.`,
  },
  listening: {
    title: msg`Listening`,
    text: msg`We let each other finish. Silence is somebody thinking, and we leave it be.`,
  },
  challenge: {
    title: msg`Challenge with support`,
    text: msg`We ask the uncomfortable questions too, and are on the side of whoever hears them.`,
  },
  noJudgement: {
    title: msg`No judgement`,
    text: msg`We judge neither people nor their problems. Not knowing is welcome here.`,
  },
  decline: {
    title: msg`The right to decline`,
    text: msg`Everybody may leave a question unanswered, and needs no reason for it.`,
  },
  voluntary: {
    title: msg`Of our own free will`,
    text: msg`We are here because we want to be. Whoever wants to stop may, and tells the set.`,
  },
  responsibility: {
    title: msg`Our own responsibility`,
    text: msg`Each of us decides what we do and answers for what comes of it. The set helps us think; it decides for nobody.`,
  },
  reportBack: {
    title: msg`Actions are reported back`,
    text: msg`Whoever presents ends with an action, and next time tells what became of it, whether it worked or not.`,
  },
  facilitatorRole: {
    title: msg`The facilitator’s part`,
    text: msg`The facilitator looks after time, questions and fairness, solves nobody’s problem, and is glad to be told when they slip.`,
  },
  estimates: {
    title: msg`Only estimates`,
    text: msg`Airtime and the labels of questions are estimates. They are there to be talked about, and nobody is judged by them.`,
  },
  review: {
    title: msg`Looking at how we work`,
    text: msg`At the end of every session we look at how we worked together. What disturbs us we say early.`,
  },
  rulesChange: {
    title: msg`How these rules change`,
    text: msg`Anybody may ask at any time to look at these rules again. Each of us affirms anew what changed. What would open more, or keep it longer, counts only once all of us have affirmed it.`,
  },
}

/** The names of the clauses that speak of a setting. */
export const boundTitles: Readonly<Record<BoundClause, MessageDescriptor>> = {
  callProtected: msg`The call`,
  keeping: msg`How long it is kept`,
  fallbackCall: msg`When the call fails`,
  strictness: msg`A nudge before questions`,
  airtimeSeen: msg`Who sees airtime`,
  labelsSeen: msg`Who sees the labels`,
  turnTo: msg`Whom to turn to`,
  concern: msg`A concern about the facilitator`,
}

/** Before what a clause says that waits; and what that is where the clause goes (SPEC CT7). */
export const waitingWords = {
  once: msg`Once all of us have affirmed it:`,
  dropped: msg`This clause is dropped.`,
}

/**
 * What a clause says that speaks of a setting: what the setting is. `carries`: whether this server has a call to offer;
 * where it has none, the setting alone would promise too much.
 */
export function boundWords(clause: BoundClause, settings: SetSettings, carries: boolean): MessageDescriptor {
  const setrooms = settings.call === 'livekit'
  switch (clause) {
    case 'callProtected':
      if (setrooms && !carries)
        return msg`This server carries no call of Setroom’s: until it does, we hear each other in a call of our own or in one room, and how well that is protected is up to whoever provides it.`
      return setrooms
        ? msg`Our call is encrypted from browser to browser, always. The server can neither hear nor see us.`
        : msg`We meet in a call of our own or in one room. How well that is protected is up to whoever provides it, not to Setroom.`
    case 'keeping': {
      const months = settings.keepMonths ?? KEEP_MONTHS
      return msg`${months} months after our last session, whatever was written here is deleted. What somebody exported is theirs to look after.`
    }
    case 'fallbackCall':
      return settings.ownCall === undefined
        ? msg`We have not agreed yet where we go on when the call fails.`
        : msg`When the call fails, we go on here:`
    case 'strictness':
      return settings.strictQuestions
        ? msg`Setroom asks once more before a question goes out that is not open. Whoever wants to ask it still can.`
        : msg`When a question is not open, Setroom hints at it and leaves it at that.`
    case 'airtimeSeen':
      if (!setrooms || !carries)
        return msg`Airtime is measured in Setroom’s own call alone. As we hear each other elsewhere, nobody’s is measured, and nobody sees any.`
      return settings.airtimeInReflection
        ? msg`Whoever leads a session sees everybody’s airtime: the facilitator, whoever holds the controls for them, and a second facilitator. Each of us sees our own, and in the reflection all of us see all. If we agree on that only during a session, it holds from the next one on.`
        : msg`Whoever leads a session sees everybody’s airtime: the facilitator, whoever holds the controls for them, and a second facilitator. Each of us sees only our own.`
    case 'labelsSeen':
      return settings.labelsToFacilitator
        ? msg`How a question is labelled is seen by whoever asked it and by whoever leads the session: the facilitator, whoever holds the controls for them, and a second facilitator. The set sees the share of open questions only, once the round is over.`
        : msg`How a question is labelled is seen by whoever asked it and, when it was asked aloud, by whoever noted it; by nobody else. The set sees the share of open questions only, once the round is over.`
    case 'turnTo':
      return settings.turnTo === undefined
        ? msg`When it gets hard, we can turn to the facilitator. We have not named anybody outside the set yet.`
        : msg`When it gets hard, or when something is wrong with how we are led, we can turn to:`
    case 'concern':
      return settings.outside === undefined
        ? msg`We have not named yet who outside the set hears of a concern about the facilitator.`
        : msg`A concern about the facilitator goes to nobody but:`
  }
}
