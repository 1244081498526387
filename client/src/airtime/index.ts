export { AirtimeReporter, type AirtimeReporterDeps } from './AirtimeReporter.ts'
export type { VoicedStretch, VoiceEvents } from './VoiceListener.ts'
export { VoiceMeter } from './VoiceMeter.ts'
