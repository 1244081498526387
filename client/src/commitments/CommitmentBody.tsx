import { Trans } from '@lingui/react/macro'
import type { Commitment, MemberId } from '@setroom/shared'
import { EyeOff } from 'lucide-react'
import { SealedWords, useView } from '../connection/index.ts'
import { Detail, Details } from '../ui/Details.tsx'
import { PersonChip } from '../ui/PersonChip.tsx'
import { Words } from '../ui/Words.tsx'
import type { CommitmentWords } from './commitmentWords.ts'
import { DueLine } from './DueLine.tsx'
import { useCommitmentWords } from './useCommitmentWords.ts'

/** A commitment as it stands: the promise, its day, and whatever else its owner has said of it (`folded`: on a click). */
export function CommitmentBody({
  commitment,
  showOwner = false,
  folded = false,
}: {
  commitment: Commitment
  showOwner?: boolean | undefined
  folded?: boolean | undefined
}) {
  const { reading, words } = useCommitmentWords(commitment)
  const owner = useView(({ common }) => common.members[commitment.owner]?.name)
  return (
    <div className="min-w-0 text-start">
      {showOwner && owner !== undefined && <PersonChip id={commitment.owner} name={owner} className="mb-2" />}
      {words === undefined ? (
        <SealedWords reading={reading} />
      ) : words.what === '' ? (
        <p className="text-ink-3 text-sm">
          <Trans>This was written in a way that this page cannot read.</Trans>
        </p>
      ) : (
        <Words {...(folded ? {} : { size: 'large' })}>{words.what}</Words>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-sm">
        <span>
          <DueLine commitment={commitment} />
        </span>
        {!commitment.shown && (
          <span className="inline-flex items-center gap-1.5 text-ink-3">
            <EyeOff aria-hidden="true" className="size-3.5" />
            <Trans>only you see it</Trans>
          </span>
        )}
      </p>
      {words !== undefined && <More words={words} shown={commitment.shown} folded={folded} />}
    </div>
  )
}

function More({
  words: { sign, first, confidence, supporter },
  shown,
  folded,
}: {
  words: CommitmentWords
  shown: boolean
  folded: boolean
}) {
  if (sign === '' && first === '' && confidence === undefined && supporter === undefined) return null
  const details = (
    <Details className="mt-3">
      {sign !== '' && (
        <Detail term={<Trans>How I will know</Trans>}>
          <Words>{sign}</Words>
        </Detail>
      )}
      {first !== '' && (
        <Detail term={<Trans>First step</Trans>}>
          <Words>{first}</Words>
        </Detail>
      )}
      {confidence !== undefined && (
        <Detail term={<Trans>How sure</Trans>}>
          <Trans>{confidence} out of 10</Trans>
        </Detail>
      )}
      {supporter !== undefined && (
        <Detail term={<Trans>Who helps</Trans>}>
          <PersonName id={supporter} />
          {!shown && (
            <span className="text-ink-3">
              {' '}
              · <Trans>does not see it</Trans>
            </span>
          )}
        </Detail>
      )}
    </Details>
  )
  if (!folded) return details
  return (
    <details>
      <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
        <Trans>More about it</Trans>
      </summary>
      {details}
    </details>
  )
}

function PersonName({ id }: { id: MemberId }) {
  const name = useView(({ common }) => common.members[id]?.name)
  return name === undefined ? <Trans>somebody who has left the set</Trans> : <bdi>{name}</bdi>
}
