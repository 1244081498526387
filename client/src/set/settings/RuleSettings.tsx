import { Trans } from '@lingui/react/macro'
import type { SetSettings } from '@setroom/shared'
import { useSend, useView } from '../../connection/index.ts'
import { Switch } from '../../ui/Switch.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { NotYet } from '../contract/NotYet.tsx'
import { useSettings } from '../contract/useSettings.ts'

/** Rules that are on or off, for everybody: at once, or when everybody has affirmed it (SPEC CT7). */
export function RuleSettings() {
  const { chosen: settings } = useSettings()
  const id = useView(({ common }) => common.set.id)
  const send = useSend()
  const set = (
    part: Partial<
      Pick<SetSettings, 'airtimeInReflection' | 'labelsToFacilitator' | 'strictQuestions' | 'supervision'>
    >,
  ) => void send({ type: 'set.edit', settings: part })
  return (
    <div className="divide-y divide-line">
      <Switch
        checked={settings.supervision === true}
        onChange={(event) => set({ supervision: event.target.checked })}
        label={<Trans>This is a supervision set</Trans>}
        hint={
          <Trans>
            Its members are facilitators. They can bring here what their other sets learned and released.
          </Trans>
        }
      />
      <p className="py-3 text-ink-2 text-sm">
        <Trans>
          These stand in <TextLink href={`/set/${id}/contract`}>your contract</TextLink> and change with it:
          everybody is asked to affirm it anew.
        </Trans>
      </p>
      <div className="has-[[role=status]]:pb-3">
        <Switch
          checked={settings.airtimeInReflection}
          onChange={(event) => set({ airtimeInReflection: event.target.checked })}
          label={<Trans>Everybody sees everybody’s share of talking in the reflection</Trans>}
          hint={
            <Trans>
              Otherwise only one’s own; whoever leads, or facilitates too, sees all. Switched on during a
              session, it holds from the next one on.
            </Trans>
          }
        />
        <NotYet setting="airtimeInReflection" />
      </div>
      <div className="has-[[role=status]]:pb-3">
        <Switch
          checked={settings.labelsToFacilitator}
          onChange={(event) => set({ labelsToFacilitator: event.target.checked })}
          label={<Trans>Whoever leads sees how each question is labelled</Trans>}
          hint={
            <Trans>
              Otherwise a label is for whoever asked; the set sees the share of open questions only.
            </Trans>
          }
        />
        <NotYet setting="labelsToFacilitator" />
      </div>
      <Switch
        checked={settings.strictQuestions}
        onChange={(event) => set({ strictQuestions: event.target.checked })}
        label={<Trans>Ask once more before a question that is not open</Trans>}
        hint={<Trans>A nudge, never a wall: whoever wants to ask it can.</Trans>}
      />
    </div>
  )
}
