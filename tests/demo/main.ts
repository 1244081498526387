import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { ConfigError, type Running, readConfig, startSetroom } from '@setroom/server'
import { agendaFrom, type PhaseId, type SessionId, templates } from '@setroom/shared'
import { type Behaving, behave } from '../bot/behave.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { pastSession } from './pastSession.ts'

const facilitatorName = 'Robin'
const others = ['Ana', 'Ben', 'Cleo', 'Dara']
const say = (line: string) => console.log(line)

const bots: Behaving[] = []
let running: Running | undefined
let dataFolder: string | undefined

async function end(code: number): Promise<never> {
  for (const bot of bots) bot.end()
  await running?.stop()
  if (dataFolder !== undefined) await rm(dataFolder, { recursive: true, force: true })
  process.exit(code)
}

async function main(): Promise<void> {
  dataFolder = await mkdtemp(joinPath(tmpdir(), 'setroom-demo-'))
  running = await startSetroom(readConfig({ ...process.env, SETROOM_DATA: dataFolder }), { say })
  say('Setroom: making a sample set and running through its first session…')
  const host = await createHost(await running.hostLink())
  const made = await host.createSet({
    name: 'Thursday set',
    facilitator: facilitatorName,
    members: others,
    purpose: 'We help each other with what nobody else can decide for us.',
  })
  const facilitator = await host.enter(made)
  const members: MemberClient[] = []
  for (const name of others) members.push(await join(made.links[name]!))
  await pastSession(facilitator, members, members[1]!)
  await openNext(facilitator, members[0]!)
  facilitator.close()
  for (const [i, client] of members.entries())
    bots.push(behave(client, { seed: i + 1, say: (line) => say(`  ${line}`) }))
  say(`
You are ${facilitatorName}, the facilitator. Open your personal link:

  ${made.links[facilitatorName]}

${others.join(', ')} are simulated: they arrive, speak (without sound), ask and commit. You start the session,
lead through its phases and close it. Everything is gone when you end this with Ctrl-C.
`)
}

/** The second session: its door is open, Ana presents. */
async function openNext(facilitator: MemberClient, presenter: MemberClient): Promise<void> {
  const session = anyId<SessionId>()
  const agenda = agendaFrom(templates[0]!, () => anyId<PhaseId>()).map((item) =>
    item.round === undefined ? item : { ...item, presenter: presenter.member },
  )
  await facilitator.must({ type: 'session.plan', session, at: Date.now(), agenda })
  await facilitator.must({ type: 'session.open', session })
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0))
main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error)
  void end(1)
})
