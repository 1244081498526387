import { Trans, useLingui } from '@lingui/react/macro'
import {
  type AgendaItem,
  isRoundOver,
  type MemberId,
  type PhaseId,
  type PhaseKind,
  phaseKinds,
  randomId,
} from '@setroom/shared'
import { Plus } from 'lucide-react'
import { useFormats } from '../app/useFormats.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Menu } from '../ui/Menu.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { phaseNames } from '../words/index.ts'
import { AgendaRow } from './AgendaRow.tsx'
import {
  added,
  mayAdd,
  moved,
  presentedBy,
  presenterOf,
  retimed,
  roundsOf,
  totalMs,
  without,
  withRound,
} from './agendaChanges.ts'

/** Somebody who could present. */
export type AgendaMember = { id: MemberId; name: string }

/** The most phases that an agenda holds, and rounds. */
const MOST_ITEMS = 60
const MOST_ROUNDS = 12

/**
 * An agenda to be changed: minutes, order, phases, rounds and who presents in them. It keeps nothing: each change is
 * handed to `onChange`. What has begun (`begun`) can be retimed and no more, nor does a round that is over get another presenter; `current` is the phase that is on.
 */
export function AgendaEditor({
  agenda,
  members,
  onChange,
  begun,
  current,
}: {
  agenda: readonly AgendaItem[]
  members: readonly AgendaMember[]
  onChange: (agenda: readonly AgendaItem[]) => void
  begun?: ReadonlySet<PhaseId> | undefined
  current?: PhaseId | undefined
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const newId = () => randomId<PhaseId>(crypto)
  const rounds = roundsOf(agenda)
  const add = (kind: PhaseKind) => onChange(added(agenda, kind, newId()))
  return (
    <div className="flex flex-col gap-5">
      {rounds.length > 0 && (
        <div className="grid gap-3 sm:grid-cols-2">
          {rounds.map((round) => (
            <Field
              key={round}
              label={rounds.length === 1 ? <Trans>Presents</Trans> : <Trans>Presents in round {round}</Trans>}
            >
              <NativeSelect
                value={presenterOf(agenda, round) ?? ''}
                disabled={isRoundOver(agenda, current, (id) => begun?.has(id) === true, round)}
                onChange={({ target: { value } }) =>
                  onChange(presentedBy(agenda, round, value === '' ? undefined : (value as MemberId)))
                }
              >
                <option value="">{t`Nobody yet`}</option>
                {members.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </NativeSelect>
            </Field>
          ))}
        </div>
      )}
      <ol aria-label={t`Phases`} className="divide-y divide-line">
        {agenda.map((item, i) => (
          <AgendaRow
            key={item.id}
            item={item}
            severalRounds={rounds.length > 1}
            now={item.id === current}
            fixed={begun?.has(item.id) === true}
            first={i === 0 || begun?.has(agenda[i - 1]?.id ?? item.id) === true}
            last={i === agenda.length - 1}
            onMinutes={(minutes) => onChange(retimed(agenda, item.id, minutes))}
            onMove={(by) => onChange(moved(agenda, item.id, by))}
            onRemove={() => onChange(without(agenda, item.id))}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-2.5">
        <Menu
          trigger={
            <Button size="small" icon={<Plus aria-hidden="true" />} disabled={agenda.length >= MOST_ITEMS}>
              <Trans>Add a phase</Trans>
            </Button>
          }
          items={phaseKinds
            .filter((kind) => mayAdd(agenda, kind))
            .map((kind) => ({
              key: kind,
              label: t(phaseNames[kind]),
              onSelect: () => add(kind),
            }))}
        />
        <Button
          size="small"
          icon={<Plus aria-hidden="true" />}
          disabled={rounds.length >= MOST_ROUNDS || agenda.length + 6 > MOST_ITEMS}
          onClick={() => onChange(withRound(agenda, newId))}
        >
          <Trans>Add a round</Trans>
        </Button>
        <p className="ms-auto text-ink-2" aria-live="polite">
          <Trans>{formats.minutes(Math.round(totalMs(agenda) / 60_000))} in all</Trans>
        </p>
      </div>
    </div>
  )
}
