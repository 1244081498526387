/** A name that every system takes: "setroom-tuesday-set-2026-03-04.md". */
export function fileName(set: string, date: string, ending: 'md' | 'csv' | 'ics' | 'json'): string {
  const words = set
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40)
  return `${['setroom', words, date].filter(Boolean).join('-')}.${ending}`
}
