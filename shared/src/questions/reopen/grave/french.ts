import { graveOf } from './grave.ts'

/** Death, violence, abuse and grave illness in French. */
export const french = graveOf(
  [
    // Death and loss.
    /mou?r(?:ir|t|ts|te|tes|u|ait|ra\p{L}*|ant)|meur(?:s|t|ent)|mortel\p{L}*|mort-n[ée]e?|d[ée]c[èée]d\p{L}*|d[ée]c[èe]s|tuer|(?:te|se|la|le|les|[lts][’'a]s?|a|ont|été)[’' ]?tu[ée]\p{L}*|(?:s|t)[’' ](?:est|es) tu[ée]e?s?|tués?|tuées?|en vie|(?:s[’' ]est|t[’' ]es) (?:noy[ée]|pendu)e?s?|noyade|assassin\p{L}*|meurtre|agonie/u,
    /(?:nous|vous) a quitt[ée]\p{L}*|(?:elle|il|p[èe]re|m[èe]re) s[’' ]est [ée]teinte?|endormie? pour toujours|partie?s? (?:en paix|pour toujours)|(?:p[èe]re|m[èe]re|mari|femme|fr[èe]re|s(?:œ|oe)ur|fils|fille) (?:est|sont) partie?s?(?=\s*(?:[?.!…]|$))|n[’' ]est plus (?:l[àa](?=\s*(?:[?.!…]|$))|de ce monde|parmi nous)|(?:p[èe]re|m[èe]re) vit encore(?=\s*(?:[?.!…]|$))|(?:il|elle|p[èe]re|m[èe]re) (?:n[’' ]a pas |a )?surv[ée]cu/u,
    /cr[ée]mation|incin[ée]r\p{L}+|cendres|lettre d[’' ]adieu|perdu (?:quelqu[’' ]un|un proche|un [êe]tre cher|(?:le|la|l|un|une|ton|ta|son|sa|votre|vos|tes)[’' ](?:b[ée]b[ée]|enfants?|fils|fille|mari|femme|p[èe]re|m[èe]re|parents|fr[èe]re|s(?:œ|oe)ur))|l[’' ](?:as|avez) perdue?(?! de vue)|enterrement|obs[èe]ques|fun[ée]railles|deuil|veu(?:f|ve)s?|trouv[ée] le corps(?! (?:du|de)(?!\p{L}))|(?:fait|faire) piquer/u,
    /fausse[- ]couche|avort\p{L}*|ivg|img/u,
    // Taking one's life, hurting oneself.
    /suicid\p{L}*|overdose|(?:ses|tes|vos) jours(?! de)|en finir(?! avec (?!(?:la|ta|sa|votre) vie|tout(?! (?:ce|le|[çc]a)(?!\p{L}))))|plus (?:envie de )?vivre|envie de vivre|id[ée]es noires|(?:fait|faire) une tentative(?! d)|une ts|scarifi\p{L}*|mutil\p{L}*|fasse une b[êe]tise|veines|une balle|plus te r[ée]veiller|te coupes(?=\s*(?:[?.!…]|$))/u,
    /(?:aval[ée]|pris) (?:des|les|tous les) (?:m[ée]dicaments|cachets|comprim[ée]s)|(?:jet[ée]e?|jeter) (?:sous|par la fen|du|dans le vide)\p{L}*|fai(?:t|s|re|sait) du mal|attent[ée] [àa]/u,
    // Violence and abuse.
    /frapp\p{L}*|(?:femmes?|enfants?) battu\p{L}*|cogn\p{L}*|pelot\p{L}*|des bleus|(?:te|vous|t|l|la|le|les)[’' ]bat(?:tait|tu\p{L}*)?|bat(?:s|tez)? (?:tes|ton|ta|les|ses|sa|vos) (?:enfants?|fils|fille|femme|chien)|(?:te|vous) tape(?! sur)|tap[ée]\p{L}* (?:dessus|les enfants|sur (?:toi|lui|elle))|gifl\p{L}*|(?:des|les) coups(?! d)|(?:l[èe]ve|lev[ée]) la main sur|pouss[ée]e? (?:dans|contre|par terre)|par (?:la gorge|le cou|les cheveux)|secou\p{L}* le b[ée]b[ée]/u,
    /viol(?:é\p{L}*|er|ee?s?|en[ct]\p{L}*)?|agress(?:er|[ée]\p{L}*|ion\p{L}*|eur\p{L}*)|abus\p{L}*|maltrait\p{L}*|inceste\p{L}*|attouchements?|harc[èe]l\p{L}*|(?:il|elle|p[èe]re|oncle|fr[èe]re) t[’' ]a touch[ée]e?(?! (?:avec|par|en|quand il)(?!\p{L}))|t[’' ]a forc[ée]e?(?=\s*(?:[?.!…]|$))|forc[ée]\p{L}* [àa] coucher|te menace(?! de)|menac[ée]\p{L}* de mort|peur de (?:lui|ton mari)|enferm[ée]e|s[ée]questr\p{L}*|tortur\p{L}*|en danger/u,
    /poignard\p{L}*|[ée]trangl\p{L}*|couteau|(?:une|son|l[’']) ?arme|tir[ée] dessus|(?:a|ont) [ée]t[ée] abattue?s?|(?:fui|pendant|dans|fait) la guerre|(?:elle|il|fille|fils) a [ée]t[ée] enlev[ée]e?/u,
    // Grave illness, and its end.
    /cancer|tumeurs?|maligne|m[ée]tastases?|chimio\p{L}*|leuc[ée]mie|alzheimer|parkinson|d[ée]mence|avc|infarctus|arr[êe]t cardiaque|crise cardiaque|fait une attaque(?! (?:contre|sur|de))|h[ée]morragie|scl[ée]rose|charcot|sla|sida|vih|s[ée]ropositi\p{L}*|paralys[ée]e?s?(?! par)|(?:gravement|tr[èe]s) malade|maladie grave|incurable|inop[ée]rable|pronostic vital|rechut[ée]\p{L}*|m[ée]decins (?:\p{L}+ )?(?:ne )?peuvent plus|survivre [àa] (?:l[’' ]op|cette op)\p{L}*/u,
    /palliatifs?|coma|r[ée]animation|d[ée]branch(?:er|[ée]e?)(?=\s*(?:[?.!…]|$))|le d[ée]brancher|plus pour longtemps(?! (?:avec|[àa])(?!\p{L}))|fin de vie|(?:phase|stade) terminale?|jours sont compt[ée]s|m[ée]decins (?:lui|te|vous) donn\p{L}*|lui reste (?:\p{L}+ ){0,3}(?:temps|mois|semaines|jours)(?=\s*(?:[?.!…]|$))|temps [àa] vivre/u,
    /(?<!(?:porte|fen[êe]tre|entr[ée]e|sortie|route|rue|cave|escalier)s? (?:a |ont )?)(?:es|est|[êe]tes|suis|sont|[ée]tai\p{L}*|[ée]t[ée]|sait|savait|l[’' ](?:a|ont))(?:[- ](?:tu|ils?|elles?|vous))? condamn[ée]\p{L}*(?! [àa](?!\p{L}))/u,
    /anorexi\p{L}*|boulimi\p{L}*|troubles? alimentaires?|d[ée]pression|(?:as|a) [ée]t[ée] intern[ée]e?|se drogue|(?:il|elle) boit encore(?=\s*(?:[?.!…]|$))/u,
  ],
  [
    /vie ou de mort pour (?:la|le|l[’' ])|tu[ée]\p{L}* de fatigue|projet a-t-il surv[ée]cu|meur\p{L}* (?:d[’' ](?:envie|impatience|ennui)|de (?:faim|soif|rire|honte|curiosit[ée]))|mou?r\p{L}* (?:de (?:rire|fatigue|faim|peur|honte|trouille)|d[’' ]ennui)|temps morts?|points? morts?|lettres? mortes?|angles? morts?|(?:projet|id[ée]e|dossier|plan|sujet|deal|batterie) (?:\p{L}+ )?(?:morte?s?|en vie)/u,
    /tu\p{L}* (?:le|ce|un|cette|la|l[’']) ?(?:projet|temps|id[ée]e|dossier|produit|ambiance|motivation)|(?:[çc]a|boulot|travail) (?:te|me|nous|vous) tue|qui tue|frappante?s?|frapp[ée]\p{L}* par|abus de langage|(?:te |on te )?bat (?:un|le) record|te bat sur|(?:budget|projet|dossier|plan) (?:est|a [ée]t[ée]|[ée]tait) condamn[ée]|deuil (?:de|du) (?:(?:ce|ton|cette|ta|votre|cet) )?(?:projet|poste|id[ée]e|plan|emploi)|noy[ée]\p{L}* (?:dans les|de travail)|par une balle perdue/u,
  ],
)
