import { once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as it arrived: as an independent parser reads it, and as it came over the wire. */
export type ArrivedMail = { parsed: ParsedMail; raw: string; to: readonly string[] }

/** What the mail server does with a mail: takes it, refuses its address for good or for now, or never answers. */
export type MailManner = 'takes' | 'unknownAddress' | 'notNow' | 'hangs'

/** A real mail server on this computer that keeps what it gets. */
export type MailServer = {
  /** As SMTP_URL wants it. */
  readonly url: string
  readonly mails: readonly ArrivedMail[]
  /** Addresses that somebody tried to send to. */
  readonly tried: readonly string[]
  behave(manner: MailManner): void
  /** Resolves once so many mails have arrived; rejects after ten seconds. */
  until(count: number): Promise<readonly ArrivedMail[]>
  /** Goes away, connections and all; `start` brings it back at the same address. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** Starts a mail server on a free port; with `login`, for whoever knows the word. */
export async function startMailServer({ login }: { login?: string } = {}): Promise<MailServer> {
  const mails: ArrivedMail[] = []
  const tried: string[] = []
  let manner: MailManner = 'takes'
  let port = 0
  let server = create()
  await start()

  function create() {
    return new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: login === undefined,
      allowInsecureAuth: true,
      logger: false,
      closeTimeout: 50,
      onAuth: ({ username, password }, _session, done) =>
        password === login ? done(null, { user: username }) : done(new Error('wrong password')),
      onRcptTo({ address }, _session, done) {
        tried.push(address)
        if (manner === 'unknownAddress') return done(failure(550))
        if (manner === 'notNow') return done(failure(451))
        if (manner === 'hangs') return
        done()
      },
      onData(stream, session, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString()
          void simpleParser(raw).then((parsed) => {
            mails.push({ parsed, raw, to: session.envelope.rcptTo.map(({ address }) => address) })
            done()
          })
        })
      },
    })
  }

  async function start() {
    server = create()
    // Whoever is cut off in the middle is part of the test.
    server.on('error', () => {})
    const listening = server.listen(port, '127.0.0.1')
    await once(listening, 'listening')
    const address = listening.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    port = address.port
  }

  const user = login === undefined ? '' : `setroom%40set.example:${login}@`
  return {
    get url() {
      return `smtp://${user}127.0.0.1:${port}`
    },
    mails,
    tried,
    behave(next) {
      manner = next
    },
    async until(count) {
      const deadline = Date.now() + 10_000
      while (mails.length < count) {
        if (Date.now() > deadline) throw new Error(`${mails.length} of ${count} mails after ten seconds`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      return mails
    },
    start,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function failure(responseCode: number): Error {
  return Object.assign(new Error('no'), { responseCode })
}
