import { useStoredChoice } from './useStoredChoice.ts'

/** How the people of the room are drawn: round faces in a ring, or larger pictures side by side. */
export type Seating = 'ring' | 'grid'

/** Each person's own choice, kept in their browser; a ring until they choose. */
export function useSeating(): readonly [Seating, (seating: Seating) => void] {
  const [choice, setChoice] = useStoredChoice('seating')
  return [choice === 'grid' ? 'grid' : 'ring', (seating) => setChoice(seating === 'grid' ? seating : null)]
}
