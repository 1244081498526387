import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSealing, useSocket, useTellRefusal, useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { CAPTION_LIMIT, sealCaption } from './captionText.ts'

const patienceMs = 5_000

/** What is being said, typed line by line; each goes out with Enter, sealed, and is kept nowhere: not as a draft either. */
export function CaptionField() {
  const { t } = useLingui()
  const socket = useSocket()
  const sealing = useSealing()
  const session = useView(({ common }) => common.session?.id)
  const tell = useTellRefusal()
  const [said, setSaid] = useState('')
  const send = async () => {
    const line = said.trim()
    if (line === '' || sealing === undefined || session === undefined) return
    setSaid('')
    // The next line may have been begun by then; what did not go out is not lost under it.
    const giveBack = () => setSaid((now) => (now === '' ? line : `${line} ${now}`))
    try {
      const text = await sealCaption(sealing, session, line)
      const answer = await socket.timeout(patienceMs).emitWithAck('caption', text)
      if (answer.ok) return
      tell(answer.reason)
    } catch {
      tell('not-saved')
    }
    giveBack()
  }
  return (
    <form
      aria-label={t`Captions`}
      className="flex shrink-0 items-end gap-2.5 border-line border-t bg-surface px-4 py-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className="mx-auto flex w-full max-w-3xl items-center gap-2.5">
        <TextInput
          aria-label={t`What is being said`}
          placeholder={t`What is being said, a line at a time`}
          autoComplete="off"
          maxLength={CAPTION_LIMIT}
          value={said}
          onChange={({ target }) => setSaid(target.value)}
        />
        <Button type="submit" className="shrink-0 whitespace-nowrap" disabled={said.trim() === ''}>
          <Trans>Show it</Trans>
        </Button>
      </div>
    </form>
  )
}
