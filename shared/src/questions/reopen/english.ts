import { english as grave } from './grave/english.ts'
import type { Openers } from './openers.ts'
import { turn } from './turn.ts'

/** Asked what the asking does, nobody is told that it is no matter whether it is so, nor that it is. */
const whether = ['what comes up when I ask whether $', 'what comes up for you when I ask whether $']
/** No commas, so no tags; no second question. */
const rest =
  "((?!.* or (?:do|does|did|is|are|was|have|will|would|if|not$))(?!.* (?:what|when|where|who|why|yet)$)(?: [\\p{L}\\d’'-]+){1,11})"
const more = "((?!.* (?:or|yet|ever|even|just)(?: |$))(?: [\\p{L}\\d’'-]+){0,10})"
const kin =
  'boss|manager|supervisor|deputy|mother|mum|father|dad|sister|brother|husband|wife|partner|son|daughter'
/** "That" before a noun is no whole, nor is "your mother" before "in law". */
const that =
  "(?:this|that)(?= (?:[\\p{L}’'-]+|[\\p{L}’'-]+ (?:for|to) .*|(?:an?|the|your|his|her|their|in|on|at|about|from|per|more|less|still|all|always|what|why|how|when|where) .*)$)"
const subject = `he|she|it|there|${that}|(?:your|the) (?:${kin})(?! (?:in(?:-| )law|tongue|company|figure))`
const unit = '(?!hours|days|weeks|months|years|times|minutes|miles|of|more|other)'

const who = `you|s?he|they|(?:your|the|his|her) (?:${kin}|child|kid|baby|ex|friend|team)`
const adverbs = '(?:(?:still|already|also|ever|really|always|just|now|all|both|a bit) )*'
/** What can be said of anybody's being. */
const being =
  '(?:ok|okay|alright|all right|fine|well|better|happy|comfortable|satisfied|pleased|back|here|there|ready|done|aware|involved|allowed|able|due|sure|free|available|supposed|invited|responsible|part of|in charge|on probation|(?:in|on|at|with|for) (?:the|your|a|h[ie][rms])|the|[a-z]+ing (?:to|the|with|on|up|for|a|at)|(?:com|work|leav|stay|meet)[a-z]*ing)(?![a-z])'

/** Of these it is said what they do: "the people who report to you". */
const folk =
  'people|children|men|women|staff|members|colleagues|clients|customers|patients|pupils|students|volunteers|employees|nurses|teachers|friends|managers|users|parents|workers'
const doing =
  '(?:still |actually |already |regularly )?(?:report|work|live|depend|need|know|use|come|want|rely|attend|belong|agree|support|help|are|have|share|answer|turn up|stay|join|leave|left|joined|came|said)'

/** The past of verbs that people ask about; of others no past is made. */
const past = new Map(
  'know:knew see:saw get:got feel:felt hear:heard find:found have:had win:won think:thought come:came go:went meet:met leave:left sleep:slept tell:told say:said give:gave take:took make:made write:wrote speak:spoke break:broke try:tried apply:applied stop:stopped pay:paid choose:chose keep:kept put:put ring:rang begin:began hold:held buy:bought sell:sold send:sent bring:brought'
    .split(' ')
    .concat(
      'believe notice enjoy expect like want need manage ask call answer agree accept refuse apologise resign work help happen offer sign change mention explain complain reply look pass start retire move join arrive open close vote wait serve finish promise hire turn return receive warn visit'
        .split(' ')
        .map((verb) => `${verb}:${verb.replace(/e$/, '')}ed`),
    )
    .map((pair) => pair.split(':') as [string, string]),
)
const during = new Map([
  ['had', 'having'],
  ['worked', 'working'],
  ['lived', 'living'],
  ['known', 'knowing'],
])

/** The third person of a verb. */
const third = (verb: string) =>
  verb === 'have' ? 'has' : `${verb.replace(/([^aeiou])y$/, '$1ie').replace(/([sxzo]|[cs]h)$/, '$1e')}s`

/** Words before which a noun surely ends. */
const stop =
  /^(?:,|and|or|but|if|when|while|because|that|who|is|are|was|were|isnt|has|have|had|will|would|can|could|should|do|does|did|to|in|on|at|for|with|by|from|about|than|after|before|into|over|again|now|yet|too|then|still|already|really|so|as|an?|the|your|you|he|she|it|they|not)$/
/** English. */
export const openEnglish: Openers = {
  plainly: new RegExp(
    // "Are you and he", "is it because", "are you pregnant", "do you have panic attacks", "have you been sacked".
    `^[a-z]+ (?:${who}|it|there) (?:and|or) |^(?:is|was) it (?:because|h[ie][rs]|your) |^(?:are|is|were|was) (?:${who}) (?!${adverbs}${being})|^(?:do|does|did|have|has|had) (?:${who}) ${adverbs}(?:have|had|got|been)(?! (?:to|the|your|a say|a plan|time|enough|[a-z]+ing)(?: |$))|\\b(?:lov|hat|miss|cr[yi]|dr[iu]nk|smok|suffer|cheat|steal|stole|li|fail|fir|sack|dump)(?:e?s|e?d|e|ing)?\\b|\\b(?:hurt|pain|hard|scar)|how many (?:children|kids)|\\b(?:leave|left) (?:you|him|her)\\b`,
    'iu',
  ),
  turns: {
    closed: [
      turn(
        'are you (?:ok|okay|happy|fine|comfortable|satisfied|pleased) (?:with|about) ((?!it$|that$|this$).+)',
        'how do you feel about $1',
      ),
      turn(
        '(?:would you like to|do you (?:want|plan|intend) to|(?:will|would|could) you(?! (?:say|mind|call|describe|please|have|rather|prefer|like|want|do|tell|not|be|get|feel|know|see|hear|regret|lose|survive|manage|afford|cope|enjoy|need|remember|help|give|rate|ever))|are you (?:going|planning|hoping) to)'.concat(
          rest,
        ),
        '$1',
        ['what would it mean for you to$', 'how would it be for you to$'],
      ),
      turn(
        `did you(?: ever| already| actually| really| just| even)? ((?:ask|tell|talk|speak|call|write|send|apply|accept|agree|refuse|leave|report|raise|offer|sign|invite|complain|email|hire|sell|buy|resign)(?: [\\p{L}’'-]+){0,10}?)(?: (?:yet|already|too|then|or not))?`,
        '$1',
        ['how did you decide whether to $'],
      ),
      turn(
        'are you (?:still |feeling )?(?:ok|okay|alright|all right|fine|well|better|happy)(?: [a-z]+)?',
        'how are you feeling about it',
      ),
      turn(`do you (?:think|reckon|believe) (?:that )?((?:he|she|it|they|you)\\b${rest})`, '$1', whether),
      turn(
        `did (${subject}|you|they|(?:the|your|his|her) [a-z]+) ([a-z]+)${more}`,
        (_, who, verb = '', more) => past.get(verb) && `${who} ${past.get(verb)}${more}`,
        whether,
      ),
      turn(
        `when did (${subject}|you|they|(?:the|your|his|her) [a-z]+) ((?:last |first )?)([a-z]+)${more}`,
        (_, who, once, verb = '', more) => past.get(verb) && `${who} ${once}${past.get(verb)}${more}`,
        ['what was it like for you when $'],
      ),
      turn(
        `how long have you ([a-z]+)((?!.* (?:for|now|since)$)(?: [\\p{L}\\d’'-]+){1,8})`,
        (_, verb = '', more = '') =>
          verb === 'been' && /^ [a-z]+ing\b/.test(more)
            ? more.trim()
            : during.get(verb) && `${during.get(verb)}${more}`,
        ['what has it been like for you $'],
      ),
      turn(`how often do you${rest}`, '$1', ['what is it like for you when you$']),
      turn(`do ((?:the|your|people|others)\\b${rest})`, '$1', whether),
      turn(
        '(is|was|will|can|could|would|has) ((?:the|your) (?!whole|other|main|new|old|first|second|next|last|only)[a-z]+) ((?!ones?$)[\\p{L}-]+)',
        '$2 $1 $3',
        whether,
      ),
      turn(`do (you|they)(?! (?:mean|mind|want me))${rest}`, '$1$2', whether),
      turn(
        `(are|were|have|had|will|would|can|could|is|was|has)(?! you (?:say|call|mind|rather)) (you|they|${subject})${rest}`,
        '$2 $1$3',
        whether,
      ),
      turn(
        `does (${subject}) ((?:still|ever|really|always|even|also|just|actually|never|often|usually|already) )?(?!not|all|both|the|an?|your|too|two|now|in|at|on)([a-z]+)((?: [\\p{L}\\d’'-]+){0,10})`,
        (_, who, adverb, verb = '', more) => `${who} ${adverb}${third(verb)}${more}`,
        whether,
      ),
      turn(
        `how many (?:of (?:the|your) )?(${folk}) ((?:${doing})(?: [\\p{L}’' -]+)?)`,
        'what is it like with the $1 who $2',
      ),
      turn(
        `how many ${unit}((?:[a-z]+ )?[\\p{L}-]+s|people|children|staff) do you (?!have$)([\\p{L}’' -]+)`,
        'what matters to you about the $1 you $2',
      ),
      turn(
        `how many ${unit}([\\p{L}-]+s|people|children|staff)((?: (?:on|in|at) [\\p{L}’' -]+)?)(?: (?:a|an|per|each|every) [\\p{L}]+)?`,
        'what is it like with the $1$2',
      ),
      turn("when(?:[’']s| is) ((?:the|your|his|her|their|this) [\\p{L}-]+)", 'what does $1 mean for you'),
    ],
  },
  topicAt(words, at) {
    const [det, noun, next] = words.slice(at)
    if (det?.text !== 'your' || !noun || !/^\p{Ll}+$/u.test(noun.typed)) return undefined
    const person = noun.kinds.includes('person') && !noun.kinds.includes('means')
    return person && (next === undefined || stop.test(next.text))
      ? { form: 'who', words: `your ${noun.typed}` }
      : undefined
  },
  about: {
    advice: { who: ['what possibilities do you see with $', 'what would you like to be different with $'] },
  },
  fixed: {
    advice: [
      { from: /\b(?:try|tried)\b/iu, to: 'what have you tried so far' },
      { from: /\b(?:thought|think|considered?|looked|occurred)\b/iu, to: 'what have you considered so far' },
      { from: /\b(?:help|better|easier)\b/iu, to: 'what would help you most' },
      { from: /\b(?:stop|prevent|keep)/iu, to: 'what makes it hard' },
    ],
    leading: [
      { from: /^why (?:did|have)(?:n['’]?t)? (?:you|u)\b/iu, to: 'what was going on for you then' },
      { from: /\b(?:feel|angry|afraid|upset)/iu, to: 'what are you feeling when you think of it' },
    ],
  },
  plain: {
    statement: ['what is that like for you', 'what is most important to you in this'],
    advice: ['what options do you see yourself', 'what would you like to do'],
    multiple: ['what matters most to you in this'],
    leading: ['how do you see it yourself', 'what is your own view of it'],
    closed: ['what is it like for you', 'what is important to you about it'],
  },
  own: /(?<![\p{L}’'])(?:i|me|my|mine|we|us|our|ours)(?!\p{L})/iu,
  grave,
  joint:
    /(?<=[.?!…])\s+|(?:,\s*)?\b(?:and|or|but)\s+(?=(?:also |if so,? |then )?(?:what|how|why|who|where|when|which|is|are|do|does|did|have|has|would|will|can|could|should|was|were)\b)|,\s+(?=(?:what|how|why|who|where|when|which)\b)/iu,
  indirect: /^(?:(?:and|so) )?(?:what|how|where|when|why) (?:they|he|she|it|you|we|i)\b/iu,
  telling: /^(?:please )?(?:tell|describe|talk|walk|say|explain|help|share)\b/iu,
  marks: ['', '?'],
}
