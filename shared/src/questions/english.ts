import { anywhere, first, type QuestionRules } from './rules.ts'

const you = '(?:you|u|ya)'
const aux =
  "(?:is|are|am|was|were|do|does|did|have|has|had|will|would|can|could|should|shall|may|might|(?:is|are|was|were|do|does|did|would|wo|ca|could|should|have|has)n'?t)"
const asking = "(?:what|what's|whats|how|how's|why|who|who's|where|when|which)"

/** English. */
export const english: QuestionRules = {
  advice: [
    anywhere(
      `(?<!what |how |who |where )(?:have|had) ${you} (?:ever )?(?:thought|considered|tried|looked|spoken|talked)(?! (?:it through|through|so far))`,
      `${you} (?:should|could just|could try|could always|might want to|may want to|need to|ought to|had better)`,
      '(?:my|one) (?:advice|suggestion|tip|idea)',
      `if i were ${you}`,
      '(?:i|we) would (?:just )?(?:try|suggest|recommend|talk|tell|ask|go|say|do)',
      "i'd (?:just )?(?:try|suggest|recommend|talk|tell|ask|go|say|do)",
      `why (?:don't|dont|not) ${you} (?:just|simply|try|ask|talk|tell|speak|go)`,
      'why not',
      `what if ${you} (?:just|simply|tried|asked|told|went|spoke|talked|said)`,
      `(?:what|how) about (?!that |it |this |the |your |you[ ?]|him|her|them)\\p{L}+ing`,
      `what (?:stops|prevents|keeps) ${you} from (?:just|simply)`,
      'has (?:anyone|anybody|someone) (?:suggested|told|advised)',
      `(?:would|wouldn't|might|could) (?:it )?(?:not )?(?:a |an |just |simply )?[^?]{0,40}(?:sort this|solve|fix|help if|be better|be easier|be an idea|make sense)`,
      `did ${you} (?:try|think of|consider)`,
      `could(?:n't)? ${you} (?:not )?(?:just|simply|try|ask|talk to|speak to|delegate|hire|tell him|tell her|tell them)`,
    ),
    first('just (?!how|what|who|when|where|why)\\p{L}+', 'try \\p{L}+', `${you} could`),
  ],
  whyNot: [
    anywhere(
      `why (?:did|do|have|would|wo|ca)(?:n't|nt| not) ${you}`,
      `why (?:did|do|have|would|can) ${you} not`,
      'why not just',
    ),
  ],
  leading: [
    anywhere(
      `(?:don't|dont|didn't|wouldn't|wouldnt|isn't|isnt|aren't|arent|won't|wont|can't|shouldn't|doesn't|hasn't|haven't) (?:${you}|it|that|this|they|he|she|we)`,
      `(?<=, )(?:are|is|do|does|did|would|will|have|has|should|can|am)(?:n't)? (?:${you}|it|they|he|she|i)(?: not)?(?= *\\?)`,
      'right(?= *\\?)',
      `why would ${you}`,
      `have ${you} ever (?:stopped|wondered|asked yourself)`,
      'seemed like a good idea',
      '(?:to me )?it (?:sounds|seems|looks) (?:to me )?(?:like|as if)',
      `${you} (?:don't|didn't|wouldn't|aren't|won't|can't) (?:really|actually|seriously)`,
      'obviously|surely|clearly|after all',
      `would ${you} (?:not )?agree`,
      `(?:do|would)n't ${you} (?:say|agree|think|feel)`,
    ),
  ],
  invites: [
    first(
      '(?:please )?(?:tell|talk|walk|show|take) (?:me|us)',
      '(?:please )?(?:say|share) (?:more|a bit more|a little more|something)',
      '(?:please )?(?:describe|explain|imagine|suppose)',
      'go on',
      'help (?:me|us) understand',
    ),
  ],
  polite: [
    first(
      `(?:can|could|would|will) ${you} (?:please |maybe |perhaps )?(?:tell|say|share|describe|explain|give|talk|walk|help|show|expand|elaborate|paint|be more)`,
      `(?:may|can|could) i ask (?:you )?(?:what|how|why|where|who)`,
      `do ${you} want to (?:say|tell) (?:more|us)`,
      `would ${you} (?:like|be willing) to (?:say|tell|share)`,
    ),
  ],
  fact: [
    first(
      'how (?:many|much|long|old|often|far|big|large|soon|late|high)',
      "when(?:'s)?",
      "who(?:'s| is| are| was)",
      "where(?:'s| is| are| was)",
      'which',
      'what (?:time|day|date|year|month|percentage|number|kind of|type of)',
      "what(?:'s| is| are| was) (?:the|your|his|her|their|its) (?:name|title|deadline|budget|date|number|price|size|role|job|age|position)",
      'how will you pay',
      'on a scale',
      'since when',
    ),
  ],
  yesNo: first(aux, `${you} (?:ok|okay|sure|happy|fine)`, 'any'),
  openWord: first(
    'what',
    "what'?s",
    "what'?re",
    'how',
    "how'?s",
    'why',
    'who',
    'where',
    'in what',
    'in which',
    'to what',
    'for what',
    'from where',
  ),
  second: new RegExp(
    `(?:, | and | or |, and |; )(?:${asking}|${aux} (?:${you}|it|they|he|she|that|we))(?! *\\?)(?![\\p{L}])`,
    'u',
  ),
  eitherOr: /\p{L} or (?!so|something|anything)\p{L}/u,
}
