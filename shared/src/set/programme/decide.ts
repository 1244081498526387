import { reject } from '../../rejection.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import { isZone } from '../../zones/wallClock.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'
import { latestDate } from './latestDate.ts'
import { noProgramme } from './state.ts'

type DatesCommand = Extract<
  SetCommand,
  {
    type:
      | 'apology.send'
      | 'apology.withdraw'
      | 'dates.ask'
      | 'dates.answer'
      | 'dates.close'
      | 'feed.make'
      | 'feed.end'
  }
>

/** SPEC N8, N9, N11, U4: apologies, the search for a date, calendar addresses. */
export function decideDates(set: SetState, command: DatesCommand, { actor, now }: Judged): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const { apologies, poll, feeds } = set.programme ?? noProgramme
  switch (command.type) {
    case 'apology.send': {
      const entry = set.sessions.find(({ id }) => id === command.session)
      if (entry === undefined) return reject('unknown')
      if (entry.status !== 'planned') return reject('not-now')
      const text = command.text === undefined ? {} : { text: command.text }
      return ofSet({ type: 'apologySent', session: entry.id, member: actor, apology: { at: now, ...text } })
    }
    case 'apology.withdraw':
      if (apologies[command.session]?.[actor] === undefined) return reject('unknown')
      return ofSet({ type: 'apologyWithdrawn', session: command.session, member: actor })
    case 'dates.ask': {
      if (poll !== undefined) return reject('already')
      if (!isZone(command.zone)) return reject('invalid', 'zone')
      const slots = [...new Set(command.slots)].sort((a, b) => a - b)
      if (slots.some((at) => at <= now)) return reject('invalid', 'slots')
      if (slots.some((at) => at > latestDate(now))) return reject('too-far')
      const { poll: id, zone, ms } = command
      return ofSet({
        type: 'datesAsked',
        poll: { id, by: actor, askedAt: now, zone, ms, slots, answers: {} },
      })
    }
    case 'dates.answer':
      if (poll?.id !== command.poll) return reject('unknown')
      return ofSet({ type: 'datesAnswered', poll: poll.id, member: actor, text: command.text, at: now })
    case 'dates.close':
      if (poll?.id !== command.poll) return reject('unknown')
      return ofSet({ type: 'datesClosed', poll: poll.id })
    case 'feed.make': {
      const { tokenHash, text } = command
      // What is sealed for nobody in particular would show the address to the whole set.
      if (text.to !== actor) return reject('invalid', 'text')
      return ofSet({ type: 'feedMade', member: actor, tokenHash, text, at: now })
    }
    case 'feed.end':
      return feeds[actor] === undefined ? reject('unknown') : ofSet({ type: 'feedEnded', member: actor })
  }
}
