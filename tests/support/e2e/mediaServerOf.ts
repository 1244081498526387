import { readdirSync, readFileSync } from 'node:fs'

/** The livekit-server that a Setroom process has started; Linux alone tells. */
export function mediaServerOf(parent: number): number {
  const children = (of: number): number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => parentOf(pid) === of)
      .flatMap((pid) => [pid, ...children(pid)])
  const found = children(parent).find((pid) => commandOf(pid).includes('livekit'))
  if (found === undefined) throw new Error('no media server')
  return found
}

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
const parentOf = (pid: number) => Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)
const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`).split('\0')[0] ?? ''
