import type { AgendaItem, MemberId, PhaseId, SessionCommand } from '@setroom/shared'
import { useState } from 'react'
import { useSend, useView } from '../connection/index.ts'

/** What has to be settled before the session can go on. */
export type Obstacle =
  /** Nobody has been named for the round. */
  | { kind: 'noPresenter'; to: AgendaItem }
  /** Whoever leads presents in it: somebody else has to hold the controls. */
  | { kind: 'presents'; to: AgendaItem }
  /** There is nothing after this but the end. */
  | { kind: 'end' }

export type Course = {
  item: AgendaItem | undefined
  next: AgendaItem | undefined
  previous: AgendaItem | undefined
  /** After the next one. */
  afterNext: AgendaItem | undefined
  running: boolean
  obstacle: Obstacle | undefined
  setObstacle: (obstacle: Obstacle | undefined) => void
  /** Begins, goes on, or asks whether to end. */
  goOn: () => void
  goTo: (to: AgendaItem) => void
  /** Names a round's presenter and goes there. */
  goWith: (to: AgendaItem, presenter: MemberId) => Promise<void>
  /** Names the presenter of the round that is on; whoever leads has to hand over first. */
  present: (item: AgendaItem, presenter: MemberId) => Promise<void>
}

/** The way through the agenda for whoever leads; what stands in the way is asked before the server would refuse. */
export function useCourse(): Course {
  const send = useSend()
  const agenda = useView(({ common }) => common.agenda)
  const current = useView(({ common }) => common.course.current)
  const running = useView(({ common }) => common.session?.status === 'running')
  const me = useView(({ own }) => own.me.id)
  const [obstacle, setObstacle] = useState<Obstacle>()
  const at = agenda.findIndex(({ id }) => id === current)

  const goTo = (to: AgendaItem) => {
    const obstacle = obstacleAt(to, me)
    setObstacle(obstacle)
    if (obstacle === undefined) void send(stepTo(agenda, current, to))
  }

  return {
    item: agenda[at],
    next: agenda[at + 1],
    previous: at > 0 ? agenda[at - 1] : undefined,
    afterNext: at < 0 ? undefined : agenda[at + 2],
    running,
    obstacle,
    setObstacle,
    goTo,
    goOn() {
      const next = agenda[at + 1]
      if (next === undefined) setObstacle({ kind: 'end' })
      else goTo(next)
    },
    async goWith(to, presenter) {
      if (to.round === undefined) return
      const answer = await send({ type: 'presenter.set', round: to.round, member: presenter })
      if (answer.ok) goTo({ ...to, presenter })
    },
    async present(item, presenter) {
      if (item.round === undefined) return
      if (presenter === me) setObstacle({ kind: 'presents', to: { ...item, presenter } })
      else await send({ type: 'presenter.set', round: item.round, member: presenter })
    },
  }
}

function obstacleAt(to: AgendaItem, me: MemberId): Obstacle | undefined {
  if (to.round === undefined) return undefined
  if (to.presenter === undefined) return { kind: 'noPresenter', to }
  return to.presenter === me ? { kind: 'presents', to } : undefined
}

/** The command that leads from where the session is to another phase; a double click is one step. */
export function stepTo(
  agenda: readonly AgendaItem[],
  current: PhaseId | null,
  to: AgendaItem,
): SessionCommand {
  if (current === null) return { type: 'session.start' }
  const at = agenda.findIndex(({ id }) => id === current)
  if (agenda[at + 1]?.id === to.id) return { type: 'session.advance', from: current }
  if (agenda[at - 1]?.id === to.id) return { type: 'session.back', from: current }
  return { type: 'session.jump', from: current, to: to.id }
}
