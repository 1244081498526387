import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Section } from '../host/newSet/Section.tsx'
import { Field } from '../ui/Field.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { Switch } from '../ui/Switch.tsx'
import { SET_SIZE } from './brokenRules.ts'
import type { FormingDraft } from './formingDraft.ts'
import type { useForming } from './useForming.ts'

const sizes = Array.from({ length: SET_SIZE.most - SET_SIZE.least + 1 }, (_, at) => SET_SIZE.least + at)
/** How long people must be at work together at least, in hours: none, up to a long session with its breaks. */
const hours = [0, 1, 2, 3, 4]

/** What a set should be like; what makes it safe is kept anyway. */
export function WishSection({
  forming: { draft, change, replace },
}: {
  forming: ReturnType<typeof useForming>
}) {
  const { t } = useLingui()
  const wish = (part: Partial<FormingDraft>) => replace(() => change({ ...part, sets: null }))
  return (
    <Section
      number={2}
      title={<Trans>What makes a set safe</Trans>}
      about={
        <Trans>
          Nobody sits with someone they report to, and whoever facilitates is at arm’s length from every
          member. Work and cultures are mixed.
        </Trans>
      }
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={<Trans>How many in a set</Trans>}>
          <NativeSelect value={draft.size} onChange={(event) => wish({ size: Number(event.target.value) })}>
            {sizes.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field label={<Trans>Working hours that all of a set share</Trans>}>
          <NativeSelect
            value={draft.neededMinutes / 60}
            onChange={(event) => wish({ neededMinutes: Number(event.target.value) * 60 })}
          >
            {hours.map((hour) => (
              <option key={hour} value={hour}>
                {t`${plural(hour, { 0: 'none needed', one: 'at least # hour', other: 'at least # hours' })}`}
              </option>
            ))}
          </NativeSelect>
        </Field>
      </div>
      <Switch
        label={<Trans>Keep people of one team apart</Trans>}
        hint={<Trans>Switch it off for a project team that is to be one set.</Trans>}
        checked={draft.teamsApart}
        onChange={(event) => wish({ teamsApart: event.target.checked })}
      />
    </Section>
  )
}
