const block = 512

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length)
  const end = field.indexOf(0)
  return field.subarray(0, end === -1 ? length : end).toString('utf8')
}

/**
 * The content of the first regular file in a tar archive whose last path part is `name`; undefined when there is
 * none. Throws on sizes that are not octal numbers or run past the end.
 */
export function tarEntry(archive: Buffer, name: string): Buffer | undefined {
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block)
    const path = text(header, 0, 100)
    if (path === '') return undefined
    const size = Number.parseInt(text(header, 124, 12).trim(), 8)
    const from = at + block
    if (!Number.isSafeInteger(size) || from + size > archive.length)
      throw new Error('The archive is damaged.')
    const type = text(header, 156, 1)
    if ((type === '0' || type === '') && path.split('/').at(-1) === name)
      return archive.subarray(from, from + size)
    at = from + Math.ceil(size / block) * block
  }
  return undefined
}
