import { parseArgs } from 'node:util'
import { join } from '../support/protocolClient.ts'
import { type Behaving, behave } from './behave.ts'

const usage = `npm run -s bot -- [--pace N] [--seed N] [--quiet] LINK…

Joins by invitation links without a browser, one member for each, and takes part: arrives, raises
hands, asks, reports what was done, commits. Ends with Ctrl-C, or when nobody is left.
  --pace N   N times as fast as life (default 1)
  --seed N   the same seed behaves the same (default 1)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pace: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const bots: Behaving[] = []

async function main(): Promise<void> {
  const pace = Number(values.pace)
  const seed = Number(values.seed)
  if (values.help || positionals.length === 0 || !(pace > 0) || !Number.isInteger(seed)) {
    console.error(usage)
    process.exit(values.help ? 0 : 2)
  }
  const say = values.quiet ? () => {} : (line: string) => console.log(line)
  for (const [i, link] of positionals.entries()) {
    const client = await join(link)
    bots.push(behave(client, { seed: seed + i, pace, say }))
    say(`${client.view().own.me.name} is here`)
  }
  await Promise.all(bots.map(({ ended }) => ended))
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const bot of bots) bot.end()
    setTimeout(() => process.exit(0), 100)
  })

main().then(
  () => process.exit(0),
  (error: unknown) => {
    // A link stands in no message: it would open the place of whoever it belongs to.
    console.error(error instanceof TypeError ? 'That is not a link of Setroom.' : String(error))
    process.exit(1)
  },
)
