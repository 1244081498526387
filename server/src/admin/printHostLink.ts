import type { Config } from '../config.ts'
import { announcedOrigin, databaseFile } from '../dataFolder.ts'
import { createHostLink } from '../http/hostLink.ts'
import { withJournal } from './withJournal.ts'

/** Prints a new host link, alone on its line so that scripts can take it. */
export async function printHostLink(config: Config): Promise<void> {
  const running = announcedOrigin(config.dataFolder)
  const scheme = config.tls === undefined ? 'http' : 'https'
  const origin = config.publicOrigin ?? running ?? `${scheme}://localhost:${config.port}`
  const link = await withJournal(databaseFile(config.dataFolder), (journal) =>
    createHostLink(journal, origin),
  )
  console.log(link)
  console.error('It works once, in the browser that opens it.')
  if (running === undefined) console.error('Setroom does not seem to run: npm start')
}
