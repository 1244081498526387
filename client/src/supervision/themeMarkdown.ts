import { escapeMarkdown } from '../exports/markdown.ts'

/** A theme as Markdown, without whoever carried what: its name, a line about it, the learnings in an order of their words. */
export function themeMarkdown(name: string, learnings: readonly string[], about: string): string {
  // In the order in which they came, whoever knows when something was carried would know whose it is.
  const sorted = [...learnings].sort((a, b) => a.localeCompare(b))
  const title = escapeMarkdown(name.replace(/\s+/gu, ' '))
  return [`# ${title}`, escapeMarkdown(about), sorted.map((one) => `- ${escapeMarkdown(one)}`).join('\n')]
    .join('\n\n')
    .concat('\n')
}
