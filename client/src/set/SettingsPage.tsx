import { Trans, useLingui } from '@lingui/react/macro'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMay, usePlace, useView } from '../connection/index.ts'
import { Card } from '../ui/Card.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { SetFrame } from './frame/SetFrame.tsx'
import { CallSettings } from './settings/CallSettings.tsx'
import { NameAndPurpose } from './settings/NameAndPurpose.tsx'
import { RuleSettings } from './settings/RuleSettings.tsx'
import { TurnToSettings } from './settings/TurnToSettings.tsx'
import { UsualAgenda } from './settings/UsualAgenda.tsx'
import { OwnTemplates } from './templates/OwnTemplates.tsx'

/** What the facilitator decides for the set, with everybody's knowledge. */
export function SettingsPage() {
  return (
    <SetFrame width="text">
      <Settings />
    </SetFrame>
  )
}

function Settings() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`The set’s rules`)
  const may = useMay('set.edit')
  const id = useView(({ common }) => common.set.id)
  return (
    <div className="pt-8">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>Name, purpose and rules</Trans>
      </h1>
      {!may && (
        <p className="mt-3 text-ink-2">
          <Trans>Everybody can see these; the facilitator changes them.</Trans>
        </p>
      )}
      <fieldset disabled={!may} className="mt-6 space-y-5">
        <Card title={<Trans>The set</Trans>}>
          <NameAndPurpose />
        </Card>
        <Card title={<Trans>Rules</Trans>}>
          <RuleSettings />
        </Card>
        <Card title={<Trans>Usual agenda</Trans>}>
          <UsualAgenda />
        </Card>
        <Card title={<Trans>Our own agendas</Trans>}>
          <OwnTemplates />
        </Card>
        <Card title={<Trans>Whom to turn to</Trans>}>
          <TurnToSettings />
        </Card>
        <Card title={<Trans>The call</Trans>}>
          <CallSettings />
        </Card>
      </fieldset>
      <p className="mt-6 px-1 text-sm">
        <TextLink href={`/set/${id}/keeping`}>
          <Trans>How long the set is kept, leaving it, its end</Trans>
        </TextLink>
      </p>
    </div>
  )
}
