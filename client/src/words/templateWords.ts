import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

type TemplateWords = { name: MessageDescriptor; about: MessageDescriptor }

const known: Readonly<Record<string, TemplateWords>> = {
  onePresenter60: {
    name: msg`One presenter`,
    about: msg`One issue, in depth. Good to begin with, and for a short hour.`,
  },
  threePresenters150: {
    name: msg`Set meeting, three presenters`,
    about: msg`Three rounds with breaks between them. The classic meeting of a set.`,
  },
  firstMeeting90: {
    name: msg`First meeting: contracting`,
    about: msg`To get to know each other, agree on the ground rules and set learning goals, before anybody presents.`,
  },
  lastMeeting120: {
    name: msg`Last meeting: evaluation and recontracting`,
    about: msg`What became of it all, how it was, and whether and how to go on.`,
  },
  peerTrio90: {
    name: msg`Peer coaching trio`,
    about: msg`Three people, a round for each. Whoever presents hands the controls to another.`,
  },
  workshop120: {
    name: msg`Problem-solving workshop`,
    about: msg`One problem, with thinking hats and then in design steps, up to something to try.`,
  },
  supervision60: {
    name: msg`Supervision`,
    about: msg`For facilitators: one issue in depth, and what others can learn from it.`,
  },
  coached60: {
    name: msg`Coached, WIAL style`,
    about: msg`Statements only in answer to questions; anyone may question anyone; the coach may step in at any time. No clarifying phase, no offers.`,
  },
}

const other: TemplateWords = { name: msg`Our own agenda`, about: msg`The set put it together itself.` }

/** What a template is called and what it is good for; an agenda of the set's own where the id is not a preset's. */
export function templateWords(id: string): TemplateWords {
  return known[id] ?? other
}
