import { SPEAKING_AGAIN_MS } from '@setroom/shared'
import type { MemberClient } from '../memberClient.ts'

/** Speaks by a device of a person's, saying so as a browser does, until what is given back is called. */
export function goOnSpeaking({ socket }: MemberClient): () => void {
  const say = () => socket.emit('speaking', true)
  say()
  const timer = setInterval(say, SPEAKING_AGAIN_MS)
  return () => {
    clearInterval(timer)
    socket.emit('speaking', false)
  }
}
