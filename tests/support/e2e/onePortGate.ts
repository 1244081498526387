import { execFileSync } from 'node:child_process'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { GATE, lineUp } from './onePort.ts'

// Runs inside a network of its own, by `openOnePortNetwork`: makes its one interface, behind which nobody is, and the
// one port that is open. What comes there leaves through sockets in a folder: TLS is for TURN, the rest for the pages.
const [folder = ''] = process.argv.slice(2)
for (const line of lineUp) execFileSync('ip', line.split(' '))

const server = createServer((near: Socket) => {
  near.on('error', () => undefined)
  near.once('data', (first: Buffer) => {
    const far = connect(join(folder, first[0] === 0x16 ? 'turn' : 'page'))
    far.on('error', () => near.destroy())
    far.on('close', () => near.destroy())
    near.on('close', () => far.destroy())
    far.write(first)
    near.pipe(far).pipe(near)
  })
})
server.listen(GATE.port, GATE.host, () => process.stdout.write('open'))
