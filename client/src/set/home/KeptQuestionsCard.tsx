import { Trans } from '@lingui/react/macro'
import type { KeptQuestions } from '@setroom/shared'
import { useState } from 'react'
import { useOwn } from '../../connection/index.ts'
import { KeptQuotes } from '../../kept/KeptQuotes.tsx'
import { useKeep, useKept } from '../../kept/useKept.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** The questions that mattered in one's own rounds, the latest first; nothing for whoever has kept none. */
export function KeptQuestionsCard() {
  const kept = useOwn(({ kept }) => kept)
  const all = Object.values<KeptQuestions>(kept).sort((a, b) => b.at - a.at)
  if (all.length === 0) return null
  return (
    <Card title={<Trans>Questions that mattered to you</Trans>}>
      <div className="divide-y divide-line">
        {all.map((one) => (
          <OneRound key={`${one.session} ${one.round}`} kept={one} />
        ))}
      </div>
    </Card>
  )
}

function OneRound({ kept: { session, round, number } }: { kept: KeptQuestions }) {
  const { questions } = useKept(session, round)
  const { letGo } = useKeep(session, round)
  const [asked, setAsked] = useState(false)
  return (
    <section data-phase="openQuestions" className="py-4 first:pt-0 last:pb-0">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h3 className="quiet-heading">
          <Trans>Session {number}</Trans>
        </h3>
        <Button kind="quiet" size="small" onClick={() => setAsked(true)}>
          <Trans>Let them go</Trans>
        </Button>
      </div>
      {questions === undefined ? (
        <p className="text-ink-3 text-sm">
          <Trans>This browser cannot open them.</Trans>
        </p>
      ) : (
        <KeptQuotes questions={questions} size="large" />
      )}
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={<Trans>Let these questions go?</Trans>}
        body={<Trans>They are deleted here. Nobody else has seen which ones you kept.</Trans>}
        confirmLabel={<Trans>Let them go</Trans>}
        onConfirm={async () => void (await letGo())}
      />
    </section>
  )
}
