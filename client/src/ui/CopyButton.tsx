import { Trans } from '@lingui/react/macro'
import { Check, Copy } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { copyText } from './copyText.ts'
import { LiveRegion } from './LiveRegion.tsx'

/** Copies `text` and says for two seconds that it did, or that the browser refused. `children` is the label. */
export function CopyButton({
  text,
  children,
  ...rest
}: Omit<ButtonProps, 'onClick' | 'icon' | 'busy'> & { text: string; children?: ReactNode }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), 2000)
    return () => clearTimeout(timer)
  }, [outcome])
  const said =
    outcome === 'copied' ? (
      <Trans>Copied</Trans>
    ) : outcome === 'refused' ? (
      <Trans>Select the text and copy it by hand</Trans>
    ) : undefined
  return (
    <>
      <Button
        {...rest}
        icon={outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        onClick={async () => setOutcome((await copyText(text)) ? 'copied' : 'refused')}
      >
        {said ?? children ?? <Trans>Copy</Trans>}
      </Button>
      <LiveRegion>{said}</LiveRegion>
    </>
  )
}
