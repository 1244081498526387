export { AirtimeArcs } from './AirtimeArcs.tsx'
export { Evidence } from './Evidence.tsx'
export { Notes } from './Notes.tsx'
export { Pulse } from './Pulse.tsx'
