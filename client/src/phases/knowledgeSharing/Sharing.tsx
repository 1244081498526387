import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useOwn, useView } from '../../connection/index.ts'
import { useMayMove } from '../../connection/useMayMove.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { usePresent } from '../../room/usePresent.ts'
import { useSteers } from '../../room/useSteers.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { StageProps } from '../stage.ts'
import { useMove } from '../useMove.ts'
import { MyTakeaway } from './MyTakeaway.tsx'
import { Takeaways } from './Takeaways.tsx'

/** Who teaches, then the questions to them, and what everybody takes away. */
export function Sharing({ item, state }: StageProps<'knowledgeSharing'>) {
  const me = useOwn(({ me }) => me.id)
  const steers = useSteers()
  const name = useName(state.teacher ?? undefined)
  const move = useMove('knowledgeSharing', item)
  const [busy, run] = useBusy()
  const { teacher, questions } = state
  const teaches = teacher === me
  const begin = (who: MemberId) => void run(() => move({ type: 'sharing.begin', teacher: who }))
  const open = (is: boolean) => void run(() => move({ type: 'sharing.questions', open: is }))

  if (teacher === null) {
    return (
      <div className="flex flex-col items-center gap-4">
        <p className="text-balance font-serif text-xl sm:text-2xl">
          <Trans>Who has something to teach the others today?</Trans>
        </p>
        <Begin taught={null} busy={busy} onBegin={begin} />
      </div>
    )
  }
  return (
    <div className="flex flex-col items-center gap-4">
      <p className="text-balance font-serif text-xl sm:text-2xl">
        {questions ? (
          teaches ? (
            <Trans>The others ask you.</Trans>
          ) : (
            <Trans>Your questions to {name}</Trans>
          )
        ) : teaches ? (
          <Trans>You teach. Share your screen if that helps.</Trans>
        ) : (
          <Trans>{name} teaches. Keep your questions for afterwards.</Trans>
        )}
      </p>
      {(teaches || steers) && (
        <div className="flex flex-wrap justify-center gap-2.5">
          {questions ? (
            <Button kind="quiet" busy={busy} onClick={() => open(false)}>
              {teaches ? <Trans>I go on teaching</Trans> : <Trans>Back to {name}</Trans>}
            </Button>
          ) : (
            <Button kind={teaches ? 'main' : 'plain'} busy={busy} onClick={() => open(true)}>
              <Trans>Open the questions</Trans>
            </Button>
          )}
        </div>
      )}
      {!teaches && <MyTakeaway item={item} state={state} />}
      {questions && <Takeaways state={state} />}
      {questions && <Begin taught={teacher} busy={busy} onBegin={begin} />}
    </div>
  )
}

/** The ways to begin: oneself, or, for whoever leads, anybody who is here. */
function Begin({
  taught,
  busy,
  onBegin,
}: {
  taught: MemberId | null
  busy: boolean
  onBegin: (who: MemberId) => void
}) {
  const me = useOwn(({ me }) => me.id)
  const may = useMayMove('knowledgeSharing/sharing.begin')
  const steers = useSteers()
  const members = useView(({ common }) => common.members)
  const others = usePresent().filter((id) => id !== me && id !== taught && members[id]?.role !== 'guest')
  if (!may) return null
  return (
    <div className="flex flex-wrap justify-center gap-2.5">
      {me !== taught && (
        <Button kind={taught === null ? 'main' : 'plain'} busy={busy} onClick={() => onBegin(me)}>
          {taught === null ? <Trans>I teach something</Trans> : <Trans>I am next</Trans>}
        </Button>
      )}
      {steers && others.length > 0 && (
        <Menu
          trigger={
            <Button kind="quiet">
              <Trans>Give it to …</Trans>
            </Button>
          }
          items={others.map((member) => ({
            key: member,
            label: <bdi>{members[member]?.name}</bdi>,
            onSelect: () => onBegin(member),
          }))}
        />
      )}
    </div>
  )
}
