import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'

/** Written by the build, beside the pages. */
const list = '/hashes.txt'

/** The sum over all files of this build, and where each one's stands; nothing where the pages were not built. */
export function PageHashes() {
  const [sum, setSum] = useState<string>()
  useEffect(() => {
    const ends = new AbortController()
    void fetch(list, { signal: ends.signal })
      .then((response) => response.text())
      .then((text) => setSum(/^# ([0-9a-f]{64}) /.exec(text)?.[1]))
      .catch(() => {})
    return () => ends.abort()
  }, [])
  if (sum === undefined) return null
  // The first 64 bits in fours, as people read them to each other.
  const first = sum.slice(0, 16).match(/.{4}/g)?.join(' ')
  return (
    <p>
      <Trans>
        Whoever has the source can build these pages and compare: the same source gives the same files. The
        sum over all that this server serves should be <code title={sum}>{first}</code>;{' '}
        <a href={list} className="text-link">
          here is that of each file
        </a>
        . Compare the files themselves, for a list can lie, too.
      </Trans>
    </p>
  )
}
