import type { Consent } from './state.ts'

/**
 * Whether a question has led to what it was asked for: the guest or observer has a place. It is kept until their session
 * has begun, for whoever comes in before (SPEC Y9), and shown to nobody.
 */
export function serves({ kind, who, outcome }: Pick<Consent, 'kind' | 'who' | 'outcome'>): boolean {
  return kind !== 'second' && who !== undefined && outcome === 'granted'
}
