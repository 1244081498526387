import { createContext, useContext } from 'react'

/** The attributes that tie a control to its field's label, hint and error. */
export type FieldWiring = {
  id?: string | undefined
  'aria-describedby'?: string | undefined
  'aria-invalid'?: true | undefined
  'aria-required'?: true | undefined
}

const Wiring = createContext<FieldWiring>({})

/** Hands the wiring to the control inside a Field. */
export const FieldWiringProvider = Wiring.Provider

/** What the surrounding Field asks its control to carry; empty outside a Field. */
export function useFieldWiring(): FieldWiring {
  return useContext(Wiring)
}
