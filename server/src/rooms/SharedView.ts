import { type CommonView, diff, type ViewPatch, type World } from '@setroom/shared'

/** One view that many see alike, and what changed of it since. */
export type SharedView = {
  /** As it stands; made when somebody first asks for it. */
  whole(): CommonView | null
  version(): number
  /** Works out what `publish` would send if this were the state by then. */
  foresee(world: World): void
  /** Sends what changed since it was last sent or asked for. */
  publish(): void
  /** Nobody watches: it is made anew for whoever asks next. */
  forget(): void
}

type Change = { before: CommonView; after: CommonView | null; patch: ViewPatch['patch'] | undefined }

/**
 * A view that nobody has seen yet; `make` (from the present state unless told) gives unchanged slices with the references
 * they had, and the very same view where nothing changed.
 */
export function createSharedView(
  make: (world?: World) => CommonView | null,
  send: (patch: ViewPatch) => void,
): SharedView {
  let latest: CommonView | null = null
  let version = 1
  let foreseen: Change | undefined

  function changeOf(before: CommonView, after: CommonView | null): Change {
    return { before, after, patch: after === null ? undefined : diff(before, after) }
  }

  return {
    whole() {
      latest ??= make()
      return latest
    },
    version: () => version,
    foresee(world) {
      foreseen = latest === null ? undefined : changeOf(latest, make(world))
    },
    publish() {
      if (latest === null) return
      const after = make()
      const came = foreseen?.before === latest && foreseen.after === after ? foreseen : undefined
      const { patch } = came ?? changeOf(latest, after)
      latest = after
      foreseen = undefined
      if (patch === undefined) return
      send({ from: version, to: version + 1, patch })
      version += 1
    },
    forget() {
      latest = null
      foreseen = undefined
    },
  }
}
