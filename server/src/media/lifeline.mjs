// Runs a command and ends it when standard input ends. The system closes that pipe however our server ends,
// kill -9 included, so the media server never outlives it. The first line of output is the command's process id.
import { spawn } from 'node:child_process'

const [command, ...args] = process.argv.slice(2)
const child = spawn(command ?? '', args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true })
child.on('spawn', () => process.stdout.write(`${child.pid}\n`))
child.on('error', () => process.exit(127))
child.on('exit', (code) => process.exit(code ?? 1))

// A polite signal would make it wait for everyone to hang up.
const end = () => child.kill('SIGKILL')
process.stdin.on('end', end).on('error', end).resume()
// Ctrl-C reaches the whole group: the server decides what happens then.
process.on('SIGINT', () => {})
process.on('SIGTERM', end)
