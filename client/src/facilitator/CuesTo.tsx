import { Trans, useLingui } from '@lingui/react/macro'
import { type Cue, cues } from '@setroom/shared'
import { useSocket, useTellRefusal, useView } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { Button } from '../ui/Button.tsx'
import { cueWords } from '../words/index.ts'

/** Of two facilitators, the second's quiet words to the one who holds the controls; nobody else sees them. */
export function CuesTo() {
  const { t } = useLingui()
  const socket = useSocket()
  const tell = useTellRefusal()
  const holder = useView(({ common }) => common.session?.controls)
  const name = useName(holder)
  if (holder === undefined) return null
  const cue = (which: Cue) =>
    socket.emit('cue', holder, which, (answer) => {
      if (!answer.ok) tell(answer.reason)
    })
  return (
    <section>
      <h2 className="quiet-heading mb-2">
        <Trans>A quiet word to {name}</Trans>
      </h2>
      <div className="flex flex-wrap gap-2">
        {cues.map((which) => (
          <Button key={which} size="small" onClick={() => cue(which)}>
            {t(cueWords[which])}
          </Button>
        ))}
      </div>
    </section>
  )
}
