import { Trans, useLingui } from '@lingui/react/macro'
import type { SessionEntry, SessionId } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { useServerClock, useView } from '../../connection/index.ts'
import { Field } from '../../ui/Field.tsx'
import { NativeSelect } from '../../ui/NativeSelect.tsx'
import { planned, toOpen } from '../home/nextSession.ts'

/** The sessions that somebody can still be asked to: the open one, then those planned, else the one missed last. */
export function useSessionsAhead(): readonly SessionEntry[] {
  const entries = useView(({ common }) => Object.values<SessionEntry>(common.sessions))
  const now = useServerClock().now()
  const ahead = [...entries.filter(({ status }) => status === 'open'), ...planned(entries, now)]
  const late = toOpen(entries, now)
  return ahead.length === 0 && late !== undefined ? [late] : ahead
}

/** Those of them that have not begun: for these, members can still be asked about somebody. */
export function useSessionsNotBegun(): readonly SessionEntry[] {
  const begun = useView(({ common }) => common.session?.status === 'running')
  return useSessionsAhead().filter(({ status }) => status === 'planned' || !begun)
}

/** Which session somebody comes to. */
export function SessionChoice({
  sessions,
  value,
  onChange,
}: {
  sessions: readonly SessionEntry[]
  value: SessionId
  onChange: (session: SessionId) => void
}) {
  const { t } = useLingui()
  const formats = useFormats()
  return (
    <Field label={<Trans>For which session?</Trans>}>
      <NativeSelect value={value} onChange={(event) => onChange(event.target.value as SessionId)}>
        {sessions.map(({ id, at, status }) => (
          <option key={id} value={id}>
            {status === 'open' ? t`The one that is open now` : at ? formats.dateTime(at) : t`No date yet`}
          </option>
        ))}
      </NativeSelect>
    </Field>
  )
}
