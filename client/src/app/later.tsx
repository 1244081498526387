import { type ComponentType, use } from 'react'

/** What a part that is fetched later throws in its place when it could not be fetched; see LaterPart. */
export class NotFetched extends Error {
  /** Until this was called the part throws again; then it is asked for anew. */
  readonly forget: () => void

  constructor(cause: unknown, forget: () => void) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.forget = forget
  }
}

/** A component that is fetched when it is first drawn, or before. */
type Later<P> = ComponentType<P> & {
  /** Fetches it ahead. Resolves when it is here or could not be fetched: drawn then, it is asked for anew. */
  bring(): Promise<unknown>
}

/**
 * A part of a page in a file of its own; stands within a LaterPart. It suspends until it is here, and is drawn at once
 * when it was fetched before. Unlike React's `lazy` it can be asked for anew when it could not be fetched.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let here: ComponentType<P> | undefined
  let coming: Promise<ComponentType<P>> | undefined
  let brought: Promise<unknown> | undefined
  let drawn = false
  const forget = () => {
    coming = undefined
  }
  const fetched = () => {
    coming ??= load().then(
      (part) => {
        here = part
        return part
      },
      (cause: unknown) => {
        // While it is being drawn the same promise has to stay, else it would be asked for without end.
        if (!drawn) forget()
        throw new NotFetched(cause, forget)
      },
    )
    return coming
  }
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its module is read
  function Part(props: P) {
    drawn = true
    const Now = here ?? use(fetched())
    return <Now {...props} />
  }
  return Object.assign(Part, {
    bring() {
      brought ??= fetched().catch(() => undefined)
      return brought
    },
  })
}
