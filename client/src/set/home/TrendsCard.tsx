import { Plural, Trans } from '@lingui/react/macro'
import { useOwn, useView } from '../../connection/index.ts'
import { heldSessions } from '../../trends/heldSessions.ts'
import { Card } from '../../ui/Card.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

/** The way to the set's trends, for its members. */
export function TrendsCard() {
  const set = useView(({ common }) => common.set.id)
  const many = useView(({ common }) => heldSessions(common.sessions).length)
  const member = useOwn(({ trends }) => trends !== null)
  if (!member) return null
  return (
    <Card title={<Trans>How it goes with you</Trans>}>
      <p className="text-ink-2 text-sm">
        {many === 0 ? (
          <Trans>After your first session: promises, attendance, and how the talking was shared.</Trans>
        ) : (
          <Plural
            value={many}
            one="Promises, attendance, talking and ratings after one session."
            other="Promises, attendance, talking and ratings over # sessions."
          />
        )}
      </p>
      <p className="mt-2 text-sm">
        <TextLink href={`/set/${set}/trends`}>
          <Trans>See your trends</Trans>
        </TextLink>
      </p>
    </Card>
  )
}
