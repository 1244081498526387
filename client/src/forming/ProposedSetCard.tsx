import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ArrowRightLeft, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { ClaimLinkMaker } from '../host/ClaimLinkMaker.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import type { Broken, ProposedSet } from './brokenRules.ts'
import { brokenWords } from './brokenWords.tsx'
import { FacilitatorMenu } from './FacilitatorMenu.tsx'
import type { Person } from './person.ts'

const nobody: ProposedSet = { members: [], facilitator: undefined }

/** One proposed set: who is in it, what it breaks, where somebody could go instead, and the invitation. */
export function ProposedSetCard({
  sets,
  number,
  people,
  broken,
  onMove,
  onFacilitator,
  onLink,
}: {
  sets: readonly ProposedSet[]
  /** Which of the sets, from 1. */
  number: number
  people: readonly Person[]
  broken: readonly Broken[]
  /** Moves a member to the set of this place (from 0). */
  onMove: (member: number, to: number) => void
  onFacilitator: (facilitator: number | undefined) => void
  /** A link for whoever leads it was made. */
  onLink: () => void
}) {
  const { t } = useLingui()
  const [inviting, setInviting] = useState(false)
  const count = sets.length
  const set = sets[number - 1] ?? nobody
  const facilitator = set.facilitator === undefined ? undefined : people[set.facilitator]
  const size = set.members.length
  const meant = set.members.flatMap((at) => people[at] ?? [])
  const list = meant.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join('\n')
  return (
    <Card
      title={
        <>
          <Trans>Set {number}</Trans>
          <span className="ms-2 font-normal text-ink-2 text-sm">
            <Plural value={size} one="# person" other="# people" />
          </span>
        </>
      }
    >
      <div className="flex items-center gap-2">
        <p className="min-w-0 grow text-ink-2 text-sm">
          {facilitator ? (
            <Trans>
              Facilitated by <bdi className="font-medium text-ink">{facilitator.name}</bdi>
            </Trans>
          ) : (
            <Trans>Nobody on the list facilitates it.</Trans>
          )}
        </p>
        <FacilitatorMenu sets={sets} at={number - 1} people={people} onChoose={onFacilitator} />
      </div>
      <ul className="mt-3 divide-y divide-line">
        {set.members.map((at) => {
          const person = people[at]
          if (person === undefined) return null
          const { name } = person
          const about = [person.team, person.work, person.culture].filter(Boolean).join(' · ')
          return (
            <li key={at} className="flex items-center gap-2 py-1">
              <span className="min-w-0 grow">
                <bdi className="block truncate font-medium">{name}</bdi>
                {about && <bdi className="block truncate text-ink-2 text-sm">{about}</bdi>}
              </span>
              {count > 1 && (
                <Menu
                  trigger={
                    <IconButton
                      kind="quiet"
                      size="small"
                      icon={<ArrowRightLeft aria-hidden="true" />}
                      label={t`Move ${name}`}
                    />
                  }
                  items={Array.from({ length: count }, (_, to) => to)
                    .filter((to) => to !== number - 1)
                    .map((to) => ({
                      key: String(to),
                      label: <Trans>To set {to + 1}</Trans>,
                      onSelect: () => onMove(at, to),
                    }))}
                />
              )}
            </li>
          )
        })}
      </ul>
      {broken.length > 0 && (
        <ul className="mt-3 space-y-1.5 rounded-md bg-warn-soft p-3 text-sm text-warn">
          {broken.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: made anew as a whole
            <li key={at} className="flex items-start gap-2">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              <span>{brokenWords(one, people)}</span>
            </li>
          ))}
        </ul>
      )}
      {inviting ? (
        <ClaimLinkMaker
          // A link made for one facilitator is not offered to the next.
          key={set.facilitator}
          to={facilitator?.email}
          people={meant}
          name={{
            label: facilitator === undefined ? t`Set ${number}` : t`Set ${number}: ${facilitator.name}`,
            forming: true,
          }}
          onMade={onLink}
        />
      ) : (
        <div className="mt-4 flex flex-wrap gap-2">
          <Button disabled={size === 0} onClick={() => setInviting(true)}>
            <Trans>Invite who leads it</Trans>
          </Button>
          <CopyButton text={list}>
            <Trans>Copy the names</Trans>
          </CopyButton>
        </div>
      )}
    </Card>
  )
}
