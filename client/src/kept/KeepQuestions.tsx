import { Trans } from '@lingui/react/macro'
import { type AgendaItem, askedRows, phaseOf } from '@setroom/shared'
import { useState } from 'react'
import { useOwn, useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { ChooseQuestions } from './ChooseQuestions.tsx'
import { useKept } from './useKept.ts'

/**
 * For the presenter of a round, once questions were asked in it: the way to choose those that mattered, or to look at
 * the choice again. Nothing for anybody else.
 */
export function KeepQuestions({
  round,
  quiet = false,
  shown = false,
}: {
  round: number | undefined
  quiet?: boolean
  /** What was chosen stands above it. */
  shown?: boolean
}) {
  const [open, setOpen] = useState(false)
  const me = useOwn(({ me }) => me.id)
  const session = useView(({ common }) => common.session?.id)
  const asked = useView(({ common }) =>
    common.agenda.filter((item: AgendaItem) => {
      const state = common.phases[item.id]
      const mine = item.round === round && item.presenter === me && phaseOf(item.kind).inRound
      return mine && state?.kind === 'openQuestions' && askedRows(state.data).length > 0
    }),
  )
  const { kept, questions } = useKept(session, round)
  if (session === undefined || round === undefined || asked.length === 0) return null
  const chosen = questions?.length ?? 0
  return (
    <>
      <Button
        kind={kept === undefined && !quiet ? 'plain' : 'quiet'}
        size="small"
        onClick={() => setOpen(true)}
      >
        {chosen === 0 ? (
          <Trans>Which questions mattered?</Trans>
        ) : shown ? (
          <Trans>Choose again</Trans>
        ) : (
          <Trans>The questions that mattered: {chosen}</Trans>
        )}
      </Button>
      {open && (
        <ChooseQuestions session={session} round={round} items={asked} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
