import { currentItem } from '@setroom/shared'
import { seededRandom } from '../support/airtime/seededRandom.ts'
import type { MemberClient } from '../support/memberClient.ts'
import type { Bot } from './Bot.ts'
import { habits } from './habits.ts'
import { createVoice } from './voice.ts'

export type Manner = {
  seed: number
  /** How much faster than life; 1 unless told. */
  pace?: number
  say?: (line: string) => void
}

/** A member who behaves until `end`. */
export type Behaving = { end(): void; readonly ended: Promise<void> }

/** Lets a connected client act as a member would: comes when a session opens, takes part, goes home afterwards. */
export function behave(client: MemberClient, { seed, pace = 1, say = () => {} }: Manner): Behaving {
  const random = seededRandom(seed)
  const voice = createVoice(client, random)
  let seen = new Set<string>()
  let phase: string | null = null
  let where = 'home'
  const bot: Bot = {
    client,
    voice,
    random,
    first(what) {
      if (seen.has(what)) return false
      seen.add(what)
      return true
    },
    sometimes: (likelihood) => random() < likelihood,
    pick: (from) => from[Math.floor(random() * from.length)]!,
    say: (line) => say(`${client.view().own.me.name} ${line}`),
  }

  async function goWhereTheSetIs(): Promise<boolean> {
    const { session } = client.view().common ?? { session: null }
    const open = session !== null && session.status !== 'closed'
    // A guest knocks, and is told more once let in.
    const wanted = open || client.view().common === null ? 'room' : 'home'
    const here = client.view().common?.people[client.member]?.present === true
    if (wanted === where && (wanted === 'home' || here)) return open
    const answer = await client.place(wanted)
    if (!answer.ok || wanted === where) return false
    where = wanted
    if (wanted === 'room') client.socket.emit('microphone', true)
    bot.say(wanted === 'room' ? 'comes in' : 'goes home')
    return open
  }

  async function look(): Promise<void> {
    if (!client.socket.connected) {
      where = 'home'
      return
    }
    const open = await goWhereTheSetIs()
    const { common } = client.view()
    if (!open || common === null || common.pause !== null) return voice.talk(false)
    const item = currentItem({
      agenda: common.agenda,
      ...(common.course.current === null ? {} : { current: common.course.current }),
    })
    if (item === undefined) return voice.talk(false)
    if (item.id !== phase) {
      phase = item.id
      seen = new Set()
    }
    await habits[item.kind](bot, item)
  }

  let timer: NodeJS.Timeout | undefined
  let over = false
  const ended = Promise.withResolvers<void>()
  const end = () => {
    if (over) return
    over = true
    clearTimeout(timer)
    voice.end()
    client.close()
    ended.resolve()
  }
  const next = () => {
    if (client.shutOut() !== undefined) {
      bot.say('was shut out')
      return end()
    }
    timer = setTimeout(
      () => {
        // The network may go at any moment; the next look finds out.
        look()
          .catch(() => {})
          .finally(() => !over && next())
      },
      ((0.6 + 0.8 * random()) * 1000) / pace,
    )
  }
  next()
  return { end, ended: ended.promise }
}
