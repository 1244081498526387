import { Trans, useLingui } from '@lingui/react/macro'
import type { LearningView, SetId } from '@setroom/shared'
import { useState } from 'react'
import { knownSets } from '../app/knownSets.ts'
import { SealedWords, useConnection, useOwn, useSealAndSend } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { carryOver } from './carryOver.ts'
import { useLearningText } from './useLearningText.ts'

/** The facilitator carries a released learning over, into a supervision set that this browser is at home in. */
export function CarryDialog({ learning, onClose }: { learning: LearningView; onClose: () => void }) {
  const { t } = useLingui()
  const { set } = useConnection()
  const mine = useOwn(({ learning: all }) => all[learning.id])
  const sealAndSend = useSealAndSend()
  const reading = useLearningText(learning)
  const [sets] = useState(() => knownSets().filter((one) => one.supervision === true && one.setId !== set))
  const [chosen, setChosen] = useState(mine?.to ?? sets[0]?.setId ?? '')
  const [unreachable, setUnreachable] = useState(false)
  const [busy, run] = useBusy()
  const { plain } = reading
  const none = sets.length === 0
  const go = (words: string) =>
    run(async () => {
      setUnreachable(false)
      const outcome = await carryOver(set, learning, words, { to: chosen as SetId, mine, sealAndSend })
      if (outcome === 'done') onClose()
      if (outcome === 'unreachable') setUnreachable(true)
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Carry it to supervision</Trans>}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button
            kind="main"
            busy={busy}
            disabled={plain === undefined || chosen === ''}
            onClick={() => plain !== undefined && void go(plain)}
          >
            <Trans>Carry it over</Trans>
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        <SealedWords reading={reading} size="large" />
        {none ? (
          <Banner tone="info" title={<Trans>This browser knows no supervision set of yours.</Trans>}>
            <Trans>
              Open your supervision set here once, with your link of it. Or make one: choose “Supervision” as
              the kind of meeting, or say so in its rules.
            </Trans>
          </Banner>
        ) : (
          <Field label={<Trans>Where to?</Trans>}>
            <NativeSelect
              value={chosen}
              disabled={mine?.to !== undefined}
              onChange={({ target }) => setChosen(target.value)}
            >
              {sets.map(({ setId, name }) => (
                <option key={setId} value={setId}>
                  {name}
                </option>
              ))}
            </NativeSelect>
          </Field>
        )}
        <p className="text-ink-2 text-sm">
          <Trans>
            There it is read in these words and beside your name; neither this set nor its author is named.
            They see where it went, and can take it back.
          </Trans>
        </p>
        {unreachable && (
          <Banner tone="error" title={<Trans>It is not there yet.</Trans>}>
            {t`The other set could not be opened from here. Nothing is lost; please try again.`}
          </Banner>
        )}
      </div>
    </Dialog>
  )
}
