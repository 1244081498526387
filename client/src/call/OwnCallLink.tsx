import { Trans } from '@lingui/react/macro'
import { buttonClass } from '../ui/buttonClass.ts'

/** The way to the set's own call, in a tab of its own. */
export function OwnCallLink({ address, main = false }: { address: string; main?: boolean }) {
  return (
    <a
      className={buttonClass(main ? 'main' : 'plain', 'small')}
      href={address}
      target="_blank"
      rel="noreferrer noopener"
    >
      <Trans>Open that call</Trans>
    </a>
  )
}
