import { Plural, Trans } from '@lingui/react/macro'
import type { Attendance, MemberId, SessionEntry, SessionId } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { Card } from '../../ui/Card.tsx'
import { held } from '../home/nextSession.ts'

/** The sessions that were held: who was there of those who had a place. Nothing before the first. */
export function AttendanceCard() {
  const formats = useFormats()
  const sessions = useView(({ common }) => held(Object.values<SessionEntry>(common.sessions)))
  const attendance = useView(({ common }) => common.programme.attendance)
  const rows = sessions.flatMap((entry) => {
    const taken = attendance[entry.id]
    return taken === undefined ? [] : [{ entry, taken }]
  })
  if (rows.length === 0) return null
  const there = rows.reduce((sum, { taken }) => sum + taken.present.length, 0)
  const expected = rows.reduce((sum, { taken }) => sum + taken.expected.length, 0)
  return (
    <Card title={<Trans>Who was there</Trans>}>
      <p className="font-serif text-lg">
        <Plural
          value={rows.length}
          one={`${formats.percent(there / expected)} of you were at the one session so far.`}
          other={`On average ${formats.percent(there / expected)} of you were there, over # sessions.`}
        />
      </p>
      <table className="mt-3 w-full text-sm">
        <thead className="text-start text-ink-3 text-xs">
          <tr>
            <th scope="col" className="pb-1.5 text-start font-normal">
              <Trans>Session</Trans>
            </th>
            <th scope="col" className="pb-1.5 text-start font-normal">
              <Trans>There</Trans>
            </th>
            <th scope="col" className="pb-1.5 text-start font-normal">
              <Trans>Missing</Trans>
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ entry, taken }) => (
            <Row key={entry.id} session={entry.id} taken={taken} />
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-ink-3 text-xs">
        <Trans>For you who are in this set, and for nobody else.</Trans>
      </p>
    </Card>
  )
}

function Row({ session, taken }: { session: SessionId; taken: Attendance }) {
  const formats = useFormats()
  const members = useView(({ common }) => common.members)
  const apologies = useView(({ common }) => common.programme.apologies[session])
  const missing = taken.expected.filter((id) => !taken.present.includes(id))
  const said = missing.filter((id) => apologies?.[id] !== undefined)
  const unsaid = missing.filter((id) => apologies?.[id] === undefined)
  const names = (ids: readonly MemberId[]) => formats.list(ids.map((id) => members[id]?.name ?? ''))
  return (
    <tr className="align-top">
      <th scope="row" className="py-2 pe-3 text-start font-normal">
        {formats.date(taken.at)}
      </th>
      <td className="whitespace-nowrap py-2 pe-3 tabular-nums">
        <span aria-hidden="true" className="me-2 inline-flex gap-0.5 align-middle">
          {taken.expected.map((id, i) => (
            <span
              key={id}
              className={
                i < taken.present.length
                  ? 'size-2 rounded-full bg-phase'
                  : 'size-2 rounded-full border border-edge'
              }
            />
          ))}
        </span>
        <Trans>
          {taken.present.length} of {taken.expected.length}
        </Trans>
      </td>
      <td className="py-2 text-ink-2">
        {said.length > 0 && (
          <span className="block">
            <Trans>{names(said)} (said so before)</Trans>
          </span>
        )}
        {unsaid.length > 0 && <span className="block">{names(unsaid)}</span>}
        {missing.length === 0 && <Trans>nobody</Trans>}
      </td>
    </tr>
  )
}
