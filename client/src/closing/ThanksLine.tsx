import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { ClosingSection } from './ClosingSection.tsx'

/** For whoever was thanked by at least one: the words were spoken, nobody wrote them down, and the page says so. */
export function ThanksLine() {
  const thanked = useView(({ common, own }) =>
    common.agenda.some(({ id, presenter }) => {
      const phase = common.phases[id]
      return phase?.kind === 'appreciation' && presenter === own.me.id && phase.data.done.length > 0
    }),
  )
  if (!thanked) return null
  return (
    <ClosingSection title={<Trans>The thanks</Trans>}>
      <p className="font-serif text-lg">
        <Trans>
          What they valued in you was said to you, and is written down nowhere. Which sentence stays?
        </Trans>
      </p>
    </ClosingSection>
  )
}
