import { Trans, useLingui } from '@lingui/react/macro'
import { type DeviceView, facilitatesByConsent, type PersonView } from '@setroom/shared'
import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { AskSecond } from '../../consent/AskSecond.tsx'
import { useInQuestion } from '../../consent/useInQuestion.ts'
import { useWhoIsAsked } from '../../consent/useWhoIsAsked.ts'
import { useSupports } from '../../support/useSupports.ts'
import { FaceDisc } from '../../ui/FaceDisc.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { setRoleWords } from '../../words/index.ts'
import { DeviceList } from '../devices/DeviceList.tsx'
import { LinkCard } from '../links/LinkCard.tsx'
import { deedsFor } from './deedsFor.ts'
import { EditPerson } from './EditPerson.tsx'
import { type Deed, PersonDeed } from './PersonDeed.tsx'

/** One person: how their place stands, their link while it may be shown, and for the facilitator what can be done. */
export function PersonCard({
  person,
  mine,
  facilitates,
  fragment,
}: {
  person: PersonView
  mine: boolean
  /** Whoever looks is the facilitator. */
  facilitates: boolean
  /** Their link, if it was made here and not yet taken. */
  fragment: string | undefined
}) {
  const { t } = useLingui()
  const facilitator = useView(({ common }) => common.set.facilitator === person.id)
  const devices = useView(({ common }) =>
    Object.values<DeviceView>(common.devices).filter(({ member }) => member === person.id),
  )
  const saidYesAt = useView(({ own }) => own.details?.[person.id]?.saidYesAt)
  const formats = useFormats()
  const [deed, setDeed] = useState<Deed | 'askSecond' | 'edit'>()
  const state = person.linkRevoked
    ? t`link closed`
    : devices.length > 0 || person.status === 'joined'
      ? t`has come`
      : t`not here yet`
  const second = useView(({ common }) => common.set.second === person.id)
  const asks = facilitatesByConsent(useWhoIsAsked(), person.id)
  const inQuestion = useInQuestion().includes(person.id)
  const supports = useSupports(person.id)
  const role = facilitator ? setRoleWords.facilitator : setRoleWords[person.role]
  return (
    <li className="rounded-lg border border-line bg-surface p-4 shadow-1">
      <div className="flex items-center gap-3">
        <FaceDisc id={person.id} name={person.name} size={40} />
        <div className="min-w-0 grow">
          <p className="truncate font-medium">
            <bdi>{person.name}</bdi>
          </p>
          <p className="text-ink-3 text-xs">
            {second ? (
              <Trans>Second facilitator</Trans>
            ) : supports ? (
              <Trans>supports {supports}</Trans>
            ) : (
              t(role)
            )}{' '}
            · {mine ? t`you` : state}
            {inQuestion && ` · ${t`all are being asked`}`}
            {saidYesAt !== undefined && ` · ${t`said yes on ${formats.date(saidYesAt)}`}`}
          </p>
        </div>
        {(facilitates || mine) && (
          <Menu
            trigger={
              <IconButton
                kind="quiet"
                size="small"
                icon={<MoreHorizontal aria-hidden="true" />}
                label={t`What can be done about ${person.name}`}
              />
            }
            items={[
              {
                key: 'edit',
                label: <Trans>Name, address, language, time zone</Trans>,
                onSelect: () => setDeed('edit'),
              },
              ...(facilitates
                ? deedsFor(person, facilitator, second, asks).map(({ deed: kind, label, danger }) => ({
                    key: kind,
                    label: t(label),
                    danger,
                    onSelect: () => setDeed(kind),
                  }))
                : []),
            ]}
          />
        )}
      </div>
      {fragment !== undefined && (
        <div className="mt-3 border-line border-t pt-3">
          <LinkCard person={person} fragment={fragment} />
        </div>
      )}
      {facilitates && !mine && devices.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="min-h-8 py-1 text-ink-2">
            <Trans>Devices</Trans>
          </summary>
          <DeviceList devices={devices} />
        </details>
      )}
      {deed === 'edit' && <EditPerson person={person} onClose={() => setDeed(undefined)} />}
      {deed === 'askSecond' && <AskSecond person={person} onClose={() => setDeed(undefined)} />}
      {deed !== undefined && deed !== 'edit' && deed !== 'askSecond' && (
        <PersonDeed deed={deed} person={person} mine={mine} onClose={() => setDeed(undefined)} />
      )}
    </li>
  )
}
