import { Trans, useLingui } from '@lingui/react/macro'
import { type AgendaItem, type ContinueChoice, continueChoices } from '@setroom/shared'
import { useState } from 'react'
import { useOwn, useSealedText } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { useSealedMove } from '../useMove.ts'
import { choiceWords, readChoice } from './choiceWords.ts'

/** One's own choice, unseen by the others; it can be changed until all are open. */
export function MyChoice({ item }: { item: AgendaItem }) {
  const { t } = useLingui()
  const me = useOwn(({ me }) => me.id)
  const kept = useOwn(({ choice }) => choice) ?? undefined
  const reading = useSealedText(kept, { purpose: 'continue.choice', author: me })
  const move = useSealedMove('continue', item)
  const [picked, setPicked] = useState<ContinueChoice>()
  const [busy, run] = useBusy()
  const made = readChoice(reading.plain ?? '')
  const chosen = picked ?? made
  const choose = () =>
    run(async () => {
      if (chosen === undefined) return
      const answer = await move(async (seal) => ({
        type: 'choice.make',
        choice: await seal('continue.choice', chosen, { scope: 'set' }),
      }))
      if (answer.ok) setPicked(undefined)
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void choose()
      }}
    >
      <Choice
        legend={<Trans>How is it for you?</Trans>}
        hint={<Trans>Nobody sees it before all choices open together.</Trans>}
        look="cards"
        value={chosen}
        onChange={setPicked}
        options={continueChoices.map((value) => ({
          value,
          label: t(choiceWords[value].name),
          hint: t(choiceWords[value].about),
        }))}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button
          type="submit"
          kind={made === undefined || chosen !== made ? 'main' : 'plain'}
          busy={busy}
          disabled={chosen === undefined || chosen === made}
        >
          {made === undefined ? (
            <Trans>That is my choice</Trans>
          ) : chosen === made ? (
            <Trans>Your choice is in</Trans>
          ) : (
            <Trans>Change my choice</Trans>
          )}
        </Button>
        <SealedHint />
      </div>
    </form>
  )
}
