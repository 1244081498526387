import { createContext } from 'react'

/** The colours of the people of a set, by member id; whoever is not among them has the colour of their id. */
export const FaceColoursContext = createContext<ReadonlyMap<string, string>>(new Map())
