import { type ReactNode, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { faceColoursOf } from '../ui/faceColour.ts'
import { FaceColoursContext } from '../ui/faceColoursContext.ts'
import { useConnection } from './connectionContext.ts'

/** Gives the people of the set colours that tell them apart, in the order in which they came to it. */
export function ColoursOfPeople({ children }: { children: ReactNode }) {
  const ids = useStore(
    useConnection().store,
    useShallow(({ common }) => Object.keys(common?.members ?? {})),
  )
  const colours = useMemo(() => faceColoursOf(ids), [ids])
  return <FaceColoursContext value={colours}>{children}</FaceColoursContext>
}
