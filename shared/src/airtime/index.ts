export { type AirtimeBalance, judgeBalance, LEAST_JUDGED_MS } from './balance.ts'
export { comparable } from './comparable.ts'
export {
  AIRTIME_LATENESS_MS,
  type AirtimeReport,
  addReport,
  airtimeByPhase,
  foldAirtime,
  microphoneClosed,
  microphoneOpened,
  noAirtime,
  type PersonAirtime,
  type PhaseTotals,
  type PhaseWindow,
} from './personAirtime.ts'
export type { QuietAfterQuestions } from './quietAfterQuestions.ts'
export { HINT_FROM_MS, saidMuch } from './saidMuch.ts'
export type { Span } from './spans.ts'
export {
  doubted,
  doubtFrame,
  drainDoubt,
  endDoubt,
  hasSettled,
  noDoubt,
  soundsLikeVoice,
  unsettle,
  type VoiceDoubt,
} from './voiceDoubt.ts'
export {
  finishVoice,
  silentVoice,
  stepVoice,
  type VoicedIntervals,
  type VoiceStep,
  voicedFrom,
  voicedUntil,
} from './voicedIntervals.ts'
export { VOICE_FRAME_MS, VOICED_RULES, type VoicedRules } from './voicedRules.ts'
