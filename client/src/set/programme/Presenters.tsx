import { Trans } from '@lingui/react/macro'
import type { MemberId, SessionEntry } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { presenterOf, roundsOf } from '../../facilitator/agendaChanges.ts'
import { Note } from './Note.tsx'

/**
 * Who presents in a session ahead, and who of them cannot come or has left. Nothing for one without rounds, and, when
 * `named`, nothing as long as nobody is.
 */
export function Presenters({ entry, named: onlyNamed = false }: { entry: SessionEntry; named?: boolean }) {
  const formats = useFormats()
  const members = useView(({ common }) => common.members)
  const away = useView(({ common }) => common.programme.apologies[entry.id])
  const rounds = roundsOf(entry.agenda)
  if (rounds.length === 0) return null
  const named = rounds
    .map((round) => presenterOf(entry.agenda, round))
    .filter((one): one is MemberId => one !== undefined)
  if (onlyNamed && named.length === 0) return null
  const names = (ids: readonly MemberId[]) => formats.list(ids.map((id) => members[id]?.name ?? ''))
  const missing = named.filter((id) => away?.[id] !== undefined || members[id]?.status === 'removed')
  return (
    <>
      <p className="text-ink-2 text-sm">
        {named.length === 0 ? (
          <Trans>Nobody is named to present yet.</Trans>
        ) : (
          <Trans>
            Presents: <bdi>{names(named)}</bdi>
          </Trans>
        )}
      </p>
      {missing.length > 0 && (
        <Note>
          <Trans>
            <bdi>{names(missing)}</bdi> was to present and cannot come.
          </Trans>
        </Note>
      )}
    </>
  )
}
