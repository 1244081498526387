import type { SetDraft } from './setDraft.ts'

const name = 'setroom.new-set'

/** Keeps the draft in this tab's own storage; where that is forbidden it lasts as long as the page. */
export function keepDraft(draft: SetDraft): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(draft))
  } catch {
    // It lasts as long as the page.
  }
}

/** Forgets it: the set was made. */
export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}

/** The draft of this tab, if there is one. */
export function keptDraft(): SetDraft | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null')
    return isDraft(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isDraft(value: unknown): value is SetDraft {
  const one = value as Partial<SetDraft> | null
  return (
    typeof one?.name === 'string' &&
    typeof one.purpose === 'string' &&
    typeof one.me?.name === 'string' &&
    Array.isArray(one.people) &&
    typeof one.template === 'string' &&
    typeof one.first?.zone === 'string'
  )
}
