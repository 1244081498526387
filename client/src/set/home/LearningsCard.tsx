import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { useAnnounced } from '../../supervision/useAnnounced.ts'
import { useWaiting } from '../../supervision/useWaiting.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Card } from '../../ui/Card.tsx'

/** On the set's home: how much was written down of what the set learned, and whether an answer is asked for, or an export announced. */
export function LearningsCard() {
  const set = useView(({ common }) => common.set.id)
  const many = useView(({ common }) => Object.keys(common.learnings).length)
  const waiting = useWaiting().length
  const formats = useFormats()
  const exports = useAnnounced()
  return (
    <Card title={<Trans>What we learned</Trans>}>
      <p className="text-ink-2 text-sm">
        {waiting > 0 ? (
          <Plural
            value={waiting}
            one="One may go to supervision, if you say yes."
            other="# may go to supervision, if you say yes."
          />
        ) : many === 0 ? (
          <Trans>What could others learn from us? It stays here, unless you release it.</Trans>
        ) : (
          <Plural value={many} one="One is written down." other="# are written down." />
        )}
      </p>
      {exports.map(({ id, from }) => {
        const on = formats.date(from)
        return (
          <p key={id} className="mt-2 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
            <Trans>
              One that you released may be exported from {on} on. Until it is, you can take it back.
            </Trans>
          </p>
        )
      })}
      <Link
        href={`/set/${set}/learnings`}
        className={buttonClass(waiting > 0 ? 'main' : 'plain', 'small', 'mt-4')}
      >
        {waiting > 0 ? <Trans>Read and answer</Trans> : <Trans>Open</Trans>}
      </Link>
    </Card>
  )
}
