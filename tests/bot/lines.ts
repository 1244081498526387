/** What simulated members write. */
export const lines = {
  greetings: [
    'Good to see you all.',
    'Here, with tea.',
    'A little tired, glad to be here.',
    'Ready to listen.',
  ],
  bids: [
    'I would like to think about how I hand things over.',
    'I keep postponing one conversation, and I want to know why.',
    'Two of my teams pull in different directions.',
  ],
  questions: [
    'What would be different if this were solved?',
    'What have you noticed about your own part in it?',
    'Who else sees this as a problem, and how do they describe it?',
    'What are you not saying to them?',
    'When did it last go better, and what was there then?',
    'What matters most to you in this?',
    'What would you do if nobody could be disappointed?',
    'How do you know that?',
    'What is the smallest thing that would tell you it is moving?',
    'What are you assuming about the others?',
  ],
  followUps: ['What else?', 'And what is underneath that?', 'How was that for you?'],
  offers: [
    'I once asked somebody outside to sit in for a week.',
    'There is a short book on this I can lend you.',
  ],
  notes: [
    { kind: 'keep', text: 'Nobody jumped to an answer.' },
    { kind: 'keep', text: 'The silence before the first question.' },
    { kind: 'change', text: 'One question at a time.' },
    { kind: 'change', text: 'Start the report-back on time.' },
  ],
  goals: [
    {
      what: 'Ask before I answer',
      measure: 'Three questions before my first opinion, in one meeting a week',
    },
    { what: 'Say no without a reason', measure: 'Twice a month, and nobody was hurt' },
  ],
  looks: ['Half way: I noticed it twice before I spoke.', 'Not yet. I forget it when I am tired.'],
  feedback: [
    'You waited after your question. It made me think further than I wanted to.',
    'I saw you look for the softer word. I would have liked the hard one.',
  ],
  takeaways: ['Write the last page first.', 'Ask who will miss it when it is gone.'],
  ideas: [
    'Ask the people on the night shift.',
    'What if nobody approved it at all?',
    'We do not know the cost.',
  ],
  agreements: ['Whoever is hurt says so the same day.', 'We ask before we interrupt.'],
  issue: {
    title: 'I do other people’s work at night',
    want: 'See what keeps me from handing it over',
    tried: 'Lists, deadlines, and doing it myself after all',
  },
  commitments: [
    {
      what: 'Hand the monthly report to Jo, and not look at it before it goes out',
      sign: 'It went out without me',
      first: 'Talk to Jo on Monday',
      confidence: 7,
    },
    {
      what: 'Ask each of the three leads what they need from the others',
      sign: 'Three pages of notes in their words',
      first: 'Write the invitation tonight',
      confidence: 8,
    },
    {
      what: 'Have the conversation with my manager about the scope',
      sign: 'We both can say what is out of scope',
      first: 'Find half an hour this week',
      confidence: 5,
    },
    {
      what: 'Leave at six on two days a week',
      sign: 'Eight evenings in the calendar kept',
      first: 'Block the days',
      confidence: 6,
    },
    {
      what: 'Tell the team which of the two projects waits until spring',
      sign: 'Nobody asks me any more which comes first',
      first: 'Decide it with Ruth on Friday',
      confidence: 7,
    },
    {
      what: 'Let somebody else lead the Tuesday meeting, three times',
      sign: 'I have not spoken first in any of them',
      first: 'Ask Sam tomorrow',
      confidence: 8,
    },
    {
      what: 'Write down what I would stop doing if nobody minded',
      sign: 'A page that I have shown to one person',
      first: 'Half an hour on the train',
      confidence: 6,
    },
    {
      what: 'Ask my deputy what she needs to decide without me',
      sign: 'She has decided two things and told me afterwards',
      first: 'Lunch together next week',
      confidence: 7,
    },
  ],
  reports: [
    {
      outcome: 'done',
      result: 'It went out without me, two days early',
      learned: 'Jo had been waiting for it',
      next: '',
    },
    {
      outcome: 'partly',
      result: 'Two of the three conversations have happened',
      learned: 'I avoid the third one',
      next: 'Ask for it in writing',
    },
    {
      outcome: 'not',
      result: 'Nothing yet',
      learned: 'I said yes to something bigger than a week',
      next: 'A smaller first step',
    },
  ],
} as const
