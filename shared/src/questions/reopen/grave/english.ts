import type { Grave } from './grave.ts'

/** English words of loss and death, of taking one's life, of violence and abuse, of grave illness and its end. */
export const english: Grave = {
  words:
    /(?<!\p{L})(?:die[ds]?|dying|dead|alive|deaths?|fatal\p{L}*|kill(?:s|ed|ing)?|murder\p{L}*|pass(?:ed|es|ing)? away|(?:he|she) passed(?! (?:the|his|her|it|on))|funerals?|buri(?:ed|al)|bereav\p{L}*|grief|griev(?:e|ed|ing)|mourning|widow\p{L}*|(?:lose|losing|lost) (?:some(?:one|body)|(?:the|your|a|her|his|their) (?:bab(?:y|ies)|child|son|daughter|twins?|wife|husband|partner|mum|mother|dad|father|brother|sister|pregnancy))|suicid\p{L}*|overdos\p{L}*|self[- ]?harm\p{L}*|(?:hurt|harm|cut|hang|starv)\p{L}* (?:your|him|her)self|(?:take|took|taken|taking|end|ended|ending) (?:his|her|your|their) (?:own )?li(?:fe|ves)|end(?:ing)? it all|to live|(?:hits?|hitting|beats?|beating) (?:you|him|her|them|your|his)|beaten|violen\p{L}+|assault\p{L}*|abus\p{L}+|raped?|molest\p{L}*|harass\p{L}*|stalk\p{L}*|tortur\p{L}*|stabb\p{L}+|strangl\p{L}*|(?:knife|gun)(?:point)?|(?:was|been|he) shot(?! down)|(?:hurt|punch|slap|kick|chok)(?:e?s|ed?|ing)? (?:you|her|him|them|your|his)|cancer|tumou?rs?|incurable|dementia|alzheimer\p{L}*|parkinson\p{L}*|(?:a|the|another) stroke(?! of)|heart (?:attack|failure)|leuk(?:a?e)mia|chemo\p{L}*|metasta\p{L}*|sclerosis|hiv|diagnosed with|hospice|palliative|terminal(?:ly)?|days (?:are|were) numbered|end[- ]of[- ]life|life support|intensive care|coma|miscarr\p{L}+|stillb\p{L}+|abortion)(?!\p{L})/iu,
  idioms:
    /(?<!\p{L})(?:dying (?:to|for a)|(?:deal|idea|project) (?:die|dead|alive)|dead (?:end|in the water|accurate)|bored to death|kill(?:ed|ing)? (?:it|time|the (?:feature|project|idea|meeting|deal)))(?!\p{L})/giu,
}
