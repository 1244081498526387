// Setroom on a real SQLite file, as its own process.
import { startTestServer } from '../../support/testServer.ts'
import { answerCpu } from './answerCpu.ts'

const server = await startTestServer({ journal: 'sqlite' })
answerCpu()
process.send?.({ origin: server.origin, hostLink: await server.hostLink() })
process.on('disconnect', () => void server.stop().then(() => process.exit(0)))
