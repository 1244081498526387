import { cough, fan, rustle, typing } from './noises.ts'
import { type Cue, recordScript, type ScriptedMicrophone } from './scriptedMicrophone.ts'

/** Said in turns of different length; none has a pause of half a second inside. */
export const english = [
  'My manager says the project is fine, and every evening I go home with a stone in my stomach.',
  'Who else knows about this?',
  'I notice that I keep explaining it to everybody except the one person who could change it.',
  'What are you afraid would happen?',
  'They thanked me for my patience and gave me two more customers.',
  'So what have you tried until now?',
]
const italian = [
  'Da tre mesi rimando questa conversazione con il mio gruppo.',
  'Che cosa succederebbe se non facessi niente?',
  'Forse il problema non era il piano, ma la fiducia.',
  'E tu che cosa vuoi?',
]
const dutch = [
  'Ik merk dat iedereen wacht tot een ander begint, en dat ik dat zelf ook doe.',
  'Wat maakt het zo moeilijk om het te vragen?',
  'We hebben het plan twee keer veranderd zonder het iemand te vertellen.',
]

/** The texts in turn with pauses around and below half a second. */
export const talk = (texts: readonly string[], turns: number, decibels = 0): Cue[] =>
  Array.from({ length: turns }).flatMap((_, i): Cue[] => [
    { says: texts[i % texts.length] ?? '', decibels },
    { pause: [0.3, 1.1, 0.7, 2.3][i % 4] ?? 1 },
  ])
const noises: Cue[] = [cough, typing, rustle, cough].flatMap((noise): Cue[] => [{ noise }, { pause: 0.8 }])
const interjections: Cue[] = ['Yeah.', 'Mhm.', 'Right.', 'Yeah, yeah.', 'Okay.', 'No.'].flatMap(
  (says): Cue[] => [{ says }, { pause: 1.7 }],
)

/**
 * Four people with voices, languages and sentences that the rules were not fitted on: one plain with a long pause, one
 * with coughs, typing and rustling between the turns, one 20 dB down beside a fan, one who mostly says "yeah".
 */
export const fourMicrophones = (): Readonly<
  Record<'plain' | 'noisy' | 'faint' | 'brief', ScriptedMicrophone>
> => ({
  plain: recordScript(
    { name: 'en-gb-scotland', speed: 160 },
    [{ pause: 1 }, ...talk(english, 8), { pause: 20 }, ...talk(english, 8)],
    { seed: 1, background: (seconds) => fan(seconds, -65) },
  ),
  noisy: recordScript(
    { name: 'it+f2', speed: 150 },
    [{ pause: 1 }, ...noises, ...talk(italian, 7), ...noises, ...talk(italian, 7), ...noises],
    { seed: 2, background: (seconds) => fan(seconds, -55) },
  ),
  faint: recordScript({ name: 'nl+m4', speed: 155 }, [{ pause: 2 }, ...talk(dutch, 12, -20)], {
    seed: 3,
    background: (seconds) => fan(seconds, -62),
  }),
  brief: recordScript(
    { name: 'en-us+f4', speed: 165 },
    [{ pause: 2 }, ...interjections, ...talk(english, 3), ...interjections, ...interjections],
    { seed: 4, background: (seconds) => fan(seconds, -50) },
  ),
})

/** Nobody speaks here for half a minute: coughs, typing, rustling beside a loud fan. */
export const nobodySpeaks = (): ScriptedMicrophone =>
  recordScript({ name: 'en-gb', speed: 160 }, [{ pause: 2 }, ...noises, ...noises, ...noises, { pause: 5 }], {
    seed: 5,
    background: (seconds) => fan(seconds, -45),
  })
