import type { MemberId } from '@setroom/shared'
import { useStore } from 'zustand'
import { useSocket } from '../connection/index.ts'
import { speakersOf } from './speakers.ts'

/** Whether this person speaks just now. */
export function useSpeaking(member: MemberId): boolean {
  return useStore(speakersOf(useSocket()).store, ({ speaking }) => speaking.has(member))
}
