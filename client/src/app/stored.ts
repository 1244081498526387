/** What this browser keeps under a name, or null: also where storage is forbidden, as in some private windows. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(`setroom.${name}`)
  } catch {
    return null
  }
}

/** Keeps a value under a name, null to forget it. Where storage is forbidden it lasts no longer than the page. */
export function writeStored(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`setroom.${name}`)
    else localStorage.setItem(`setroom.${name}`, value)
  } catch {
    // The choice holds until the page is left.
  }
}
