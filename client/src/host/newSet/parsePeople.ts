/** Somebody out of a pasted list. */
export type ParsedPerson = { name: string; email: string }

/**
 * People out of a pasted list: one a line or parted by semicolons, each a name, an address, or `Name <address>`.
 * Columns of a table count as name and address in whatever order.
 */
export function parsePeople(text: string): ParsedPerson[] {
  return text
    .split(/[\n;]+/)
    .map(parseOne)
    .filter(({ name, email }) => name !== '' || email !== '')
}

function parseOne(line: string): ParsedPerson {
  const email = /[^\s@<>,"']+@[^\s@<>,"']+/.exec(line)?.[0] ?? ''
  const name = line
    .replace(email, '')
    .replace(/[<>"\t,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { name: name === '' && email !== '' ? nameFrom(email) : name, email }
}

/** "ana.silva@…" → "Ana Silva": better than nothing, and easily changed. */
function nameFrom(email: string): string {
  return (email.split('@')[0] ?? '')
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toLocaleUpperCase() + part.slice(1))
    .join(' ')
}
