import { Trans } from '@lingui/react/macro'
import { Button } from './Button.tsx'
import { Words } from './Words.tsx'

/**
 * Beside a form that lay unsaved while what it changes was changed elsewhere too: what stands there now, and taking that.
 *
 * @param elsewhere the fields this holds for; nothing is shown where there is none.
 * @param words what stands there now, of those that are words.
 */
export function ChangedElsewhere({
  elsewhere,
  words,
  onTake,
}: {
  elsewhere: object
  words: readonly (string | undefined)[]
  onTake: () => void
}) {
  if (Object.keys(elsewhere).length === 0) return null
  const said = new Set(words.filter((one) => one !== undefined && one.trim() !== ''))
  return (
    <div role="status" className="rounded-md bg-warn-soft px-4 py-3 text-sm text-warn">
      <p className="font-semibold">
        {said.size === 0 ? (
          <Trans>This was changed elsewhere while you were writing.</Trans>
        ) : (
          <Trans>This was changed elsewhere while you were writing. Now it says:</Trans>
        )}
      </p>
      {[...said].map((one) => (
        <Words key={one} className="mt-1 text-ink">
          {one}
        </Words>
      ))}
      <Button size="small" className="mt-2" onClick={onTake}>
        <Trans>Take that instead</Trans>
      </Button>
    </div>
  )
}
