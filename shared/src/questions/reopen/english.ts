import type { Openers } from '../reopen.ts'

/** The past of verbs that people ask about; of others no past is made. */
const past: Readonly<Record<string, string>> = {
  accept: 'accepted',
  agree: 'agreed',
  answer: 'answered',
  apologise: 'apologised',
  apply: 'applied',
  argue: 'argued',
  ask: 'asked',
  bring: 'brought',
  call: 'called',
  challenge: 'challenged',
  change: 'changed',
  come: 'came',
  complain: 'complained',
  confront: 'confronted',
  decide: 'decided',
  email: 'emailed',
  explain: 'explained',
  find: 'found',
  get: 'got',
  give: 'gave',
  go: 'went',
  hear: 'heard',
  leave: 'left',
  listen: 'listened',
  make: 'made',
  meet: 'met',
  offer: 'offered',
  phone: 'phoned',
  raise: 'raised',
  refuse: 'refused',
  resign: 'resigned',
  ring: 'rang',
  say: 'said',
  see: 'saw',
  send: 'sent',
  show: 'showed',
  speak: 'spoke',
  start: 'started',
  stop: 'stopped',
  suggest: 'suggested',
  take: 'took',
  talk: 'talked',
  tell: 'told',
  visit: 'visited',
  volunteer: 'volunteered',
  work: 'worked',
  write: 'wrote',
}

/** English. */
export const openEnglish: Openers = {
  turns: {
    advice: [
      {
        from: /\b(?:have|did) (?:you|u) (?:ever |already |not )?(?:tried|try)\b/iu,
        to: 'what have you tried so far',
      },
      {
        from: /\b(?:have|had|did|has) (?:you|u|it|anyone)\b.*\b(?:thought|think|considered?|looked|occurred?)\b/iu,
        to: 'what have you considered so far',
      },
      { from: /\b(?:help|better|easier|sense)\b/iu, to: 'what would help you most' },
      { from: /\b(?:stop|prevent|keep)/iu, to: 'what makes it hard' },
    ],
    closed: [
      {
        from: /^did (?:you|u) (?:ever |already |actually |really )?(\p{L}+)((?: (?!or\b|and\b|yet\b|anything|something|any\b|what|why|how)[\p{L}’'-]+){0,10})$/iu,
        to: ([, verb = '', rest = '']) => {
          const did = past[verb.toLowerCase()]
          return did === undefined ? undefined : `what happened when you ${did}${rest}`
        },
      },
      {
        from: /^(?:are|r) (?:you|u) (?:ok|okay|happy|fine|comfortable|satisfied|pleased|content) (?:with|about) ((?!it$|that$|this$).+)$/iu,
        to: 'how do you feel about $1',
      },
      { from: /^(?:do you like|do you enjoy|are you enjoying) (.+)$/iu, to: 'what do you think of $1' },
      {
        from: /^(?:do you have|have you got|is there) an? (?:\p{L}+ )?(plan|goal|idea|vision|preference|strategy|wish)$/iu,
        to: 'what is your $1',
      },
      {
        from: /^(?:do you have|have you got) any (?!idea)(\p{L}+)((?: (?!or\b|and\b)[\p{L}’'-]+){0,5})$/iu,
        to: 'what $1 do you have$2',
      },
      {
        from: /^is there (?:anyone|anybody|someone|somebody) (?:(?:at|in|on) [\p{L} ]+ )?(?:who|that) (.+)$/iu,
        to: 'who $1',
      },
      {
        from: /^is there (?:anything|something) (?:that )?you (can|could|would|might) (.+)$/iu,
        to: 'what $1 you $2',
      },
      { from: /^do you know ((?:what|why|how|who|where) .+)$/iu, to: 'what do you know about $1' },
      {
        from: /^when(?:’s|'s|s| is) ((?:the|your|his|her|their|our|this|that) [\p{L}’'-]+(?: [\p{L}’'-]+)?)$/iu,
        to: 'what does $1 mean for you',
      },
      {
        from: /^who(?:’s|'s|s| is) (your (?:\p{L}+ )?(?:boss|manager|supervisor|mentor|partner|deputy|chair|director|head|colleague|coach))$/iu,
        to: 'what is it like with $1',
      },
      { from: /^(?:do|did) you (?:feel|want|need)\b/iu, to: 'what do you need' },
      { from: /^(?:will|would|could|can) you\b/iu, to: 'what could you imagine doing' },
    ],
    leading: [
      { from: /^why\b.*(?:n't|n’t|nt|not)\b/iu, to: 'what was going on for you then' },
      { from: /\b(?:want|wanted)\b/iu, to: 'what do you want yourself' },
      { from: /\b(?:feel|angry|afraid|scared|upset)/iu, to: 'what are you feeling when you think of it' },
    ],
  },
  plain: {
    statement: { familiar: 'What is that like for you?' },
    advice: { familiar: 'What options do you see yourself?' },
    multiple: { familiar: 'What matters most to you in this?' },
    leading: { familiar: 'How do you see it yourself?' },
    closed: { familiar: 'What is it like for you?' },
  },
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?\b(?:and|or|but)\s+(?=(?:also |if so,? |then )?(?:what|how|why|who|where|when|which|is|are|do|does|did|have|has|would|will|can|could|should|was|were)\b)|,\s+(?=(?:what|how|why|who|where|when|which)\b)/iu,
  telling: /^(?:please )?(?:tell|describe|talk|walk|say|explain|help|share)\b/iu,
  marks: ['', '?'],
}
