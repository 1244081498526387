import { Trans } from '@lingui/react/macro'
import type { ConsentView, MyAsking } from '@setroom/shared'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useConsent, useMyAnswer } from './useConsent.ts'

/** Yes or no, either alike: chosen, then said; it may be said otherwise as long as all are asked. */
export function MyAnswer({
  consent,
  asking,
  name,
  beside,
}: {
  consent: ConsentView
  asking: MyAsking
  name: string
  /** Whom a support person would sit beside. */
  beside: string | undefined
}) {
  const { answer } = useConsent()
  const said = useMyAnswer(asking)
  const [chosen, setChosen] = useState(true)
  const [asked, setAsked] = useState(false)
  const choose = (yes: boolean) => {
    setChosen(yes)
    setAsked(true)
  }
  return (
    <>
      {asking.answer === null ? (
        <>
          {consent.anew === true && (
            <p className="text-ink-2 text-sm">
              <Trans>Somebody has come or gone, or has a new link. So all of you are asked anew.</Trans>
            </p>
          )}
          <div className="flex flex-wrap gap-2.5 pt-1">
            <Button onClick={() => choose(true)}>
              <Trans>Yes, that is fine</Trans>
            </Button>
            <Button onClick={() => choose(false)}>
              <Trans>Rather not</Trans>
            </Button>
          </div>
        </>
      ) : (
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <p className="text-ink-2 text-sm" role="status">
            {said === undefined ? (
              <Trans>You have answered. Nobody is shown that you have, or what.</Trans>
            ) : said ? (
              <Trans>You said yes. Nobody is shown that you have answered, or what.</Trans>
            ) : (
              <Trans>You said “rather not”. Nobody is shown that you have answered, or what.</Trans>
            )}
          </p>
          {said !== undefined && (
            <Button kind="quiet" size="small" onClick={() => choose(!said)}>
              {said ? <Trans>Rather not, after all</Trans> : <Trans>Yes, after all</Trans>}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={<Chosen yes={chosen} kind={consent.kind} name={name} beside={beside} />}
        body={
          <Trans>
            Nobody is shown what you said; no reason is asked. As long as all of you are asked, you can change
            it, and nobody is told.
          </Trans>
        }
        confirmLabel={<Trans>That is my answer</Trans>}
        onConfirm={async () => {
          const taken = await answer(consent, chosen)
          if (!taken.ok) throw new Error(taken.reason)
        }}
      />
    </>
  )
}

function Chosen({
  yes,
  kind,
  name,
  beside,
}: {
  yes: boolean
  kind: ConsentView['kind']
  name: string
  beside: string | undefined
}) {
  switch (kind) {
    case 'support':
      return yes ? (
        <Trans>
          Yes, <bdi>{name}</bdi> may come to support <bdi>{beside}</bdi>?
        </Trans>
      ) : (
        <Trans>
          Rather not have <bdi>{name}</bdi> come to support <bdi>{beside}</bdi>?
        </Trans>
      )
    case 'member':
      return yes ? (
        <Trans>
          Yes, <bdi>{name}</bdi> may join?
        </Trans>
      ) : (
        <Trans>
          Rather not have <bdi>{name}</bdi> join?
        </Trans>
      )
    case 'second':
      return yes ? (
        <Trans>
          Yes, <bdi>{name}</bdi> may facilitate too?
        </Trans>
      ) : (
        <Trans>
          Rather not have <bdi>{name}</bdi> facilitate too?
        </Trans>
      )
    case 'guest':
      return yes ? (
        <Trans>
          Yes, <bdi>{name}</bdi> may come as a guest?
        </Trans>
      ) : (
        <Trans>
          Rather not have <bdi>{name}</bdi> come as a guest?
        </Trans>
      )
    case 'observer':
      return yes ? (
        <Trans>
          Yes, <bdi>{name}</bdi> may observe?
        </Trans>
      ) : (
        <Trans>
          Rather not have <bdi>{name}</bdi> observe?
        </Trans>
      )
  }
}
