import { readdirSync, readFileSync } from 'node:fs'

/** Chromium's name of the thread, cut by the kernel after 15 letters. */
const WORKLET = /^(Realtime|Offline) AudioW/
/** Kernel ticks a second, of which thread times are told. */
const TICKS = 100

/** A file of the kernel about a process; empty when it has ended meanwhile. */
const about = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const fields = (stat: string): readonly string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ')

/** Every process that descends from this one. */
function descendants(): readonly string[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, fields(about(`/proc/${pid}/stat`))[1] ?? '']),
  )
  const own = `${process.pid}`
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && pid !== '' && pid !== '0' && (pid === own || isOurs(parents.get(pid)))
  return [...parents.keys()].filter(isOurs)
}

/** Seconds of processor time so far of each audio worklet's thread in the browsers that this process started. */
export function workletSeconds(): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>()
  for (const pid of descendants()) {
    let threads: string[] = []
    try {
      threads = readdirSync(`/proc/${pid}/task`)
    } catch {
      continue
    }
    for (const thread of threads) {
      if (!WORKLET.test(about(`/proc/${pid}/task/${thread}/comm`))) continue
      const times = fields(about(`/proc/${pid}/task/${thread}/stat`))
      seconds.set(thread, (Number(times[11]) + Number(times[12])) / TICKS)
    }
  }
  return seconds
}
