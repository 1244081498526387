import { Trans } from '@lingui/react/macro'
import { type ComponentType, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import type { ConnectionFinding } from './tryConnection.ts'

type Found = { finding: ConnectionFinding; Finding: ComponentType<{ finding: ConnectionFinding }> }

/** *Try my connection*: says "ready", or gives one paragraph to hand to IT. */
export function TryConnection() {
  const [state, setState] = useState<'idle' | 'trying' | Found>('idle')
  const attempt = async () => {
    setState('trying')
    const [{ tryConnection }, { Finding }] = await Promise.all([
      import('./tryConnection.ts'),
      import('./Finding.tsx'),
    ])
    setState({ finding: await tryConnection(), Finding })
  }
  return (
    <>
      <Button busy={state === 'trying'} onClick={() => void attempt()}>
        <Trans>Try my connection</Trans>
      </Button>
      {typeof state === 'object' && <state.Finding finding={state.finding} />}
    </>
  )
}
