import { later } from '../app/later.tsx'

/** Only in a pause. */
export const PauseCard = later(async () => (await import('./PauseCard.tsx')).PauseCard)

/** Most never ask for it. */
export const ShortcutKeys = later(async () => (await import('./ShortcutKeys.tsx')).ShortcutKeys)

/** The stage has the question that is on; those before it come when somebody looks. */
export const RoundLedger = later(async () => (await import('../questions/RoundLedger.tsx')).RoundLedger)
