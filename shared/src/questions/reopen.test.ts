import { describe, expect, it } from 'vitest'
import type { Language } from '../set/set.ts'
import type { Labeller } from './label.ts'
import { labelDraft as german } from './languages/de.ts'
import { labelDraft as english } from './languages/en.ts'
import { labelDraft as spanish } from './languages/es.ts'
import { labelDraft as french } from './languages/fr.ts'

const labellers: Readonly<Record<Language, Labeller>> = { en: english, de: german, fr: french, es: spanish }

/** Drafts with the words that must come back as they are in what is suggested. */
const kept: Readonly<Record<Language, readonly (readonly [draft: string, words: string])[]>> = {
  en: [
    ['How many people report to you?', 'the people who report to you'],
    ['Are you still on probation?', 'whether you are still on probation'],
    ['Does your boss work weekends?', 'whether your boss works weekends'],
    ['Does your father still have a say?', 'whether your father still has a say'],
    ['did they apologise', 'whether they apologised'],
    ['Would you go back?', 'for you to go back'],
    ['Is it the time or the money?', 'it is the time or the money'],
    ['When is the deadline?', 'the deadline'],
    ['Talk to your boss.', 'with your boss'],
    ['how often do you meet', 'when you meet'],
    ['What happened, and how did you feel?', 'What happened?'],
    ['how long have you been doing this job', 'for you doing this job'],
    ['how many volunteers turn up', 'the volunteers who turn up'],
    ['when did you last sleep well', 'when you last slept well'],
    ['did you ask her', 'whether to ask her'],
    ['are you alright Tom', 'How are you feeling'],
    ['When did it happen and how did he react?', 'How did he react?'],
  ],
  de: [
    ['Rufst du ihn heute an?', 'ob du ihn heute anrufst'],
    ['Ist die Fusion beschlossen?', 'ob die Fusion beschlossen ist'],
    ['Haben Sie mit der Leitung gesprochen?', 'ob Sie mit der Leitung gesprochen haben'],
    ['Habt ihr Verkaufsziele?', 'für euch'],
    ['Ist es die Zeit oder das Geld?', 'ob es die Zeit oder das Geld ist'],
    ['Würdest du es wieder tun?', 'wenn du es wieder tun würdest'],
    ['Wann ist die Frist?', 'die Frist'],
    ['Sprich mit deiner Chefin.', 'mit deiner Chefin'],
    ['Wie oft trefft ihr euch?', 'wenn ihr euch trefft'],
    ['Wann ist das passiert und wie hat er reagiert?', 'Wie hat er reagiert?'],
  ],
  fr: [
    ['As-tu envoyé le mail ?', 'si tu as envoyé le mail'],
    ['Est-ce qu’il le sait déjà ?', 's’il le sait déjà'],
    ['Vous avez une mutuelle ?', 'en vous quand je demande si vous avez une mutuelle'],
    ['Combien d’élèves as-tu ?', 'ces élèves'],
    ['Le budget a été voté ?', 'si le budget a été voté'],
    ['Parle à ta cheffe.', 'avec ta cheffe'],
    ['Depuis quand travailles-tu là ?', 'depuis que tu travailles là'],
    ['C’est quand, l’échéance ?', 'l’échéance'],
    ['quand est-ce arrivé et comment elle a réagi', 'Comment elle a réagi ?'],
    ['tu es le responsable du projet', 'si tu es le responsable du projet'],
  ],
  es: [
    ['¿Has enviado el correo?', 'si has enviado el correo'],
    ['¿Cuenta usted con el comité?', 'si cuenta usted con el comité'],
    ['¿Os veis todas las semanas?', 'si os veis todas las semanas'],
    ['¿Hay alguien que te ayude?', 'si hay alguien que te ayude'],
    ['¿Sos el único encargado?', 'si sos el único encargado'],
    ['¿Cuántas personas dependen de ti?', 'las personas'],
    ['Habla con tu jefa.', 'con tu jefa'],
    ['¿Desde cuándo estás en el patronato?', 'desde que estás en el patronato'],
    ['¿Cuándo es la entrega?', 'la entrega'],
    ['¿Es más tristeza o más rabia?', 'si es más tristeza o más rabia'],
    ['¿Cuándo pasó y cómo reaccionó su jefe?', '¿Cómo reaccionó su jefe?'],
  ],
}

/** Drafts whose words would be wrong or a repetition in another question, with what must not come back. */
const left: Readonly<Record<Language, readonly (readonly [draft: string, not: RegExp])[]>> = {
  en: [
    ['Have you thought about a mediator?', /mediator/],
    ['Did you get my message?', /\bmy\b/],
    ['Is that course full?', /that is course/],
    ['Is your mother in law well?', /is in law/],
    ['Why are you so selfish with your lies?', /lies|selfish/],
    ['You should sell the car.', /\bcar\b/],
    ['Is your mum still with us?', /with us/],
    ['how many meetings a week', /who|a week/],
    ['how many nurses per shift', /who|per shift/],
    ['did you start drinking again', /decide/],
    ['would you regret it', /to regret/],
    ['are you and your boss friends', /whether/],
    ['have you and the team talked about roles', /whether/],
    ['is he or she coming back', /whether/],
    ['can you and he talk', /whether/],
    ['would you and the team be ok with it', /to and/],
    ['are you depressed', /whether|depressed/],
    ['are you still pregnant', /whether|pregnant/],
    ['is he gay', /whether|gay/],
    ['is your child disabled', /whether|child/],
    ['are you an alcoholic', /whether|alcoholic/],
    ['do you have panic attacks', /whether|panic/],
    ['is it because youre black', /whether|black/],
    ['have you been sacked', /whether|sacked/],
    ['did he leave you', /whether|left/],
    ['was that painful for you', /whether|painful/],
    ['did you lie to the auditors', /auditors/],
  ],
  de: [
    ['Hast du an eine Mediation gedacht?', /Mediation/],
    ['Hast du meine Mail bekommen?', /meine/],
    ['Geht sie oder bleibt sie?', /bleibt/],
    ['Wo nimmt der die Frechheit her?', /Frechheit/],
    ['Haben sie schon angerufen?', /ob sie/],
    ['Ist es das Geld oder sind es die Leute?', /sind/],
    ['gibt es jemand der das weiß', /jemand der/],
    ['Gibt es jemanden, der dir hilft?', /^Wer dir/],
    ['Hat sie dir gekündigt oder du ihr?', /du ihr hat/],
    ['Können Sie sagen, was geplant war und warum es anders kam?', /^Was geplant war/],
    ['Wie sehr hasst du deinen Chef?', /Chef/],
    ['denkst du er weiß es', /, ob/],
    ['denkst du sie kommt zurück', /, ob/],
    ['hoffst du er bleibt', /, ob/],
    ['hast du geglaubt er hilft dir', /, ob/],
    ['hast du vor das projekt abzugeben', /, ob/],
    ['bereust du es kinder zu haben', /, ob/],
    ['hast du dich beim chef beschwert oder bei der hr', /, ob/],
    ['bist du depressiv', /, ob/],
    ['ist dein kind behindert', /, ob/],
    ['wurdest du gekündigt', /, ob/],
    ['hast du panikattacken', /, ob/],
    ['hat er dich betrogen', /, ob/],
    ['geht es dir gut Tom', /Tom/],
    ['kommst du und dein chef klar', /, ob/],
    ['wie oft weinst du', /weinst/],
    ['Ist Ihr Mann damit einverstanden, dass Sie so viel reisen?', /Mann/],
  ],
  fr: [
    ['As-tu pensé à une médiation ?', /médiation/],
    ['Tu as reçu mon message ?', /\bmon\b/],
    ['Tu voudrais partir ?', /si tu voudrais/],
    ['C’est qui, ton chef ?', /si c’est qui/],
    ['tu préfères rester ou partir', /si tu/],
    ['tu habites où maintenant', /si tu/],
    ['tu te vois où dans cinq ans', /si tu/],
    ['il est où le problème', /s’il/],
    ['es-tu enceinte', /si tu/],
    ['est-ce qu’il est gay', /s’il/],
    ['ton fils est handicapé', /fils/],
    ['as-tu des crises de panique', /si tu/],
    ['il t’a quittée', /s’il/],
    ['tu vas bien Anna', /Anna/],
    ['ça te fait mal', / si /],
  ],
  es: [
    ['¿Has pensado en una mediación?', /mediación/],
    ['¿Has leído mi mensaje?', /\bmi\b/],
    ['¿Volverías allí?', /si volverías/],
    ['crees que volvera', /volvera/],
    ['cuantos anos tiene tu hijo', /anos/],
    ['¿Hay alguien que te ayude?', /^¿Quién/],
    ['prefieres irte o quedarte', /prefieres/],
    ['¿Cómo puedes ser tan cobarde con tu miedo?', /miedo|cobarde/],
    ['te noto cansado', / si /],
    ['te oigo mal', / si /],
    ['¿Estás embarazada?', / si /],
    ['es gay', / si /],
    ['eres alcohólico', / si /],
    ['tienes ataques de pánico', / si /],
    ['tu hijo es discapacitado', / si /],
    ['te ama', / si /],
    ['vives solo', / si /],
    ['tu jefe lo sabe', /jefe/],
  ],
}

/** Of these a machine words nothing: whoever asks about them finds their words alone. */
const grave: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Do you want to die?',
    'do you want to kill yourself',
    'did your baby die',
    'does he hit you',
    'Is it cancer?',
    'did your dad have a stroke',
    'has your mum got dementia',
    'did you lose the baby',
    'did he pass away',
    'was she murdered',
    'did he hurt you',
    'his days are numbered, right?',
    'does she have long to live',
  ],
  de: [
    'Willst du dich umbringen?',
    'hat er dich geschlagen',
    'schlägt er dich',
    'Hast du Krebs?',
    'ist er tot',
    'hatte er einen Schlaganfall',
    'ist deine mutter dement',
    'hast du das Kind verloren',
    'ist er verstorben',
    'wurde sie ermordet',
    'hat er dir wehgetan',
    'hat sie noch lange zu leben',
    'seine tage sind gezaehlt, oder',
  ],
  fr: [
    'Il t’a frappée ?',
    'ton mari est mort',
    'tu veux te tuer',
    'Il te bat ?',
    'est-ce un cancer',
    'Il a fait un AVC ?',
    'ta mère a alzheimer',
    'Tu as perdu le bébé ?',
    'elle a été assassinée',
    'il t’a étranglée',
    'elle est condamnée',
    'Ta mère est-elle condamnée ?',
    'les médecins l’ont condamné ?',
    'il se sait condamne',
    'Il n’en a plus pour longtemps ?',
    'elle est en fin de vie',
    'il est en phase terminale',
  ],
  es: [
    '¿Te pega?',
    'quieres matarte',
    'esta muerto tu padre',
    '¿Quieres morir?',
    '¿Es cáncer?',
    '¿Le dio un ictus?',
    'tu madre tiene alzheimer',
    '¿Perdiste al bebé?',
    '¿La asesinaron?',
    'te hizo daño',
    '¿Está desahuciada?',
    'le queda poco de vida',
  ],
}
/** Words that only look like grave ones. */
const notGrave: Readonly<Record<Language, readonly string[]>> = {
  en: ['Is the deadline fixed?', 'Did you hit the target?', 'Was it a stroke of luck?'],
  de: [
    'Schlägst du das heute vor?',
    'hast du das vorgeschlagen',
    'Ist das gewaltig?',
    'Ist das in MS Teams?',
  ],
  fr: [
    'Tu es là ?',
    'il y a une violette',
    'C’est une bataille ?',
    'La porte a été condamnée ?',
    'tu es condamné à rester là ?',
  ],
  es: ['¿Es tu moral?', '¿Estudias matemáticas?'],
}

const rows = <T>(of: Readonly<Record<Language, readonly T[]>>) =>
  (Object.keys(of) as Language[]).flatMap((language) => of[language].map((row) => [language, row] as const))

describe('a suggestion', () => {
  it.each(rows(kept))('%s: keeps the words: %j', (language, [draft, words]) => {
    const { suggestion = '' } = labellers[language](draft)
    expect(suggestion).toContain(words)
    expect(labellers[language](suggestion).label, suggestion).toBe('open')
  })

  it.each(rows(left))('%s: leaves them where they would be wrong: %j', (language, [draft, not]) => {
    const { label, suggestion = '' } = labellers[language](draft)
    if (label !== 'open') expect(suggestion).not.toBe('')
    expect(suggestion).not.toMatch(not)
  })

  it.each(rows(grave))('%s: words nothing where it is about life and death: %s', (language, draft) => {
    const { label, suggestion } = labellers[language](draft)
    expect([label, suggestion]).toEqual([expect.not.stringMatching('open'), undefined])
  })

  it.each(rows(notGrave))('%s: is not silenced by words that only look so: %s', (language, draft) => {
    const { label, suggestion } = labellers[language](draft)
    expect([label, suggestion]).toEqual([expect.not.stringMatching('open'), expect.any(String)])
  })

  it('speaks to the one who is addressed as the draft does', () => {
    const said = (language: Language, draft: string) => labellers[language](draft).suggestion ?? ''
    expect(said('de', 'Sie sollten kündigen, Frau Maier.')).toMatch(/\bSie\b|Ihnen/)
    expect(said('de', 'Du solltest kündigen.')).toMatch(/\bdu\b|\bdir\b/)
    expect(said('de', 'Ihr solltet das abgeben, sagt es euch.')).toMatch(/\bihr\b|euch/)
    expect(said('fr', 'Vous devriez démissionner.')).toMatch(/vous/)
    expect(said('fr', 'Tu devrais démissionner.')).toMatch(/tu\b|toi/)
    expect(said('es', 'Usted debería renunciar.')).toMatch(/usted|\ble\b/)
    expect(said('es', 'Vos tenés que renunciar.')).toMatch(/\bvos\b|\bte\b/)
    expect(said('es', 'Vosotros tenéis que dejarlo.')).toMatch(/vosotros|\bos\b/)
    expect(said('es', 'Ustedes tienen que dejarlo.')).toMatch(/ustedes|\bles\b/)
  })

  it('is not the same for everybody who keeps no words', () => {
    const said = [
      'Did it?',
      'Was that so?',
      'Really?',
      'Today?',
      'And her?',
      'By when?',
      'Is it?',
      'Which one?',
    ].map((draft) => english(draft).suggestion)
    expect(new Set(said).size).toBeGreaterThan(1)
  })
})
