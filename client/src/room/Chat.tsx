import { Trans, useLingui } from '@lingui/react/macro'
import { type ChatLine, phases } from '@setroom/shared'
import { useEffect, useRef } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { useSealAndSend, useSealedText, useView } from '../connection/index.ts'
import { useDraft } from '../sealing/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { Words } from '../ui/Words.tsx'
import { useBusy } from './useBusy.ts'
import { useCurrentItem } from './useCurrentItem.ts'

/** The session's small talk in writing; closed where the phase asks for undivided listening. */
export function Chat() {
  const { t } = useLingui()
  const lines = useView(({ common }) => common.chat)
  const sorted = Object.values(lines).sort((a, b) => a.at - b.at)
  return (
    <div className="flex h-full flex-col gap-4">
      {/* Backwards, so that it stays at its end while lines come and open. */}
      <div
        role="log"
        aria-label={t`Chat`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        className="-mx-5 flex min-h-24 grow flex-col-reverse overflow-y-auto px-5"
      >
        <ol className="mb-auto flex flex-col gap-3">
          {sorted.length === 0 && (
            <li className="text-ink-3">
              <Trans>Nothing written yet.</Trans>
            </li>
          )}
          {sorted.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      </div>
      <Say />
    </div>
  )
}

function Line({ line }: { line: ChatLine }) {
  const formats = useFormats()
  const name = useView(({ common }) => common.members[line.author]?.name ?? '')
  const reading = useSealedText(line.text, { purpose: 'chat', author: line.author })
  return (
    <li>
      <p className="flex items-baseline gap-2 text-sm">
        <bdi className="font-medium">{name}</bdi>
        <time className="text-ink-3 text-xs">{formats.time(line.at)}</time>
      </p>
      {reading.state === 'open' ? (
        <Words>{reading.plain}</Words>
      ) : reading.state === 'opening' ? (
        <p aria-hidden="true">…</p>
      ) : (
        <p className="text-ink-3 text-sm">
          <Trans>This cannot be read here.</Trans>
        </p>
      )}
    </li>
  )
}

function Say() {
  const { t } = useLingui()
  const session = useView(({ common }) => common.session?.id)
  const item = useCurrentItem()
  const paused = useView(({ common }) => common.pause !== null)
  const open = item === undefined || paused || phases[item.kind].chat
  const sealAndSend = useSealAndSend()
  const { text, setText } = useDraft(`chat:${session ?? ''}`)
  const [busy, run] = useBusy()
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  const send = async () => {
    const plain = text.trim()
    if (plain === '' || session === undefined || busy) return
    const answer = await run(() =>
      sealAndSend(async (seal) => ({
        type: 'chat.say',
        text: await seal('chat', plain, { scope: session }),
      })),
    )
    // What was typed meanwhile stays.
    if (answer.ok && latest.current.startsWith(text)) setText(latest.current.slice(text.length).trimStart())
  }
  if (!open) {
    return (
      <p className="rounded-md bg-sunken px-4 py-3 text-ink-2 text-sm">
        {item?.presenter === undefined || item.kind === 'silence' ? (
          <Trans>The chat rests in this phase.</Trans>
        ) : (
          <Trans>The chat rests in this phase, so that all ears are with the presenter.</Trans>
        )}
      </p>
    )
  }
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextArea
        aria-label={t`Write to the set`}
        placeholder={t`Write to the set`}
        value={text}
        limit={4_000}
        rows={2}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <Button type="submit" className="self-end" busy={busy} disabled={text.trim() === ''}>
        <Trans>Send</Trans>
      </Button>
    </form>
  )
}
