/** The issue in three short texts, as its presenter wrote it. */
export type IssueText = { title: string; want: string; tried: string }

export const noIssue: IssueText = { title: '', want: '', tried: '' }

/** Reads a card; whatever is not a text in it becomes an empty one. */
export function issueOf(plain: string): IssueText {
  let read: unknown
  try {
    read = JSON.parse(plain)
  } catch {
    return noIssue
  }
  if (typeof read !== 'object' || read === null) return noIssue
  const text = (name: keyof IssueText) => {
    const value: unknown = (read as Partial<Record<keyof IssueText, unknown>>)[name]
    return typeof value === 'string' ? value : ''
  }
  return { title: text('title'), want: text('want'), tried: text('tried') }
}

/** A card to begin with: a bid is its line, cut at a word where it is longer than `most` characters. */
export function startingWith(bid: string, most: number): IssueText {
  const line = bid.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return { ...noIssue, title: line }
  const cut = line.slice(0, most - 1)
  const words = line.charAt(most - 1) === ' ' ? cut : cut.replace(/\s\S*$/, '')
  // Half a character at the end is none.
  return { ...noIssue, title: `${words.replace(/[\ud800-\udbff]$/, '')}…` }
}
