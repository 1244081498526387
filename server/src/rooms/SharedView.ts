import { type CommonView, diff, type ViewPatch } from '@setroom/shared'

/** One view that many see alike, and what changed of it since. */
export type SharedView = {
  /** As it stands; made when somebody first asks for it. */
  whole(): CommonView | null
  version(): number
  /** Sends what changed since it was last sent or asked for. */
  publish(): void
  /** Nobody watches: it is made anew for whoever asks next. */
  forget(): void
}

/** A view that nobody has seen yet; `make` gives unchanged slices with the references they had. */
export function createSharedView(
  make: () => CommonView | null,
  send: (patch: ViewPatch) => void,
): SharedView {
  let latest: CommonView | null = null
  let version = 1
  return {
    whole() {
      latest ??= make()
      return latest
    },
    version: () => version,
    publish() {
      const before = latest
      if (before === null) return
      latest = make()
      const patch = latest === null ? undefined : diff(before, latest)
      if (patch === undefined) return
      send({ from: version, to: version + 1, patch })
      version += 1
    },
    forget() {
      latest = null
    },
  }
}
