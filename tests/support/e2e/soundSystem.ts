import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

/** A loudspeaker and a microphone in a room: what comes out of the one comes back in the other. */
export type SoundSystem = {
  /** What a browser that uses it has in its environment. */
  readonly env: Readonly<Record<string, string>>
  /** Somebody in the room says what a WAV file holds, once. Resolves when it has been said. */
  say(file: string): Promise<void>
  /** Whether a browser plays into the loudspeaker and one records from the microphone. */
  isUsed(): Promise<boolean>
  stop(): Promise<void>
}

const run = promisify(execFile)

/** How the loudspeaker comes back: directly at −12 dB, and at −24 dB from a wall. */
const echoes = [
  { ms: 30, volume: '63%' },
  { ms: 90, volume: '40%' },
]

/** Starts a sound server (PulseAudio) that no other program finds, with a room in it. */
export async function startSoundSystem(): Promise<SoundSystem> {
  const folder = await mkdtemp(join(tmpdir(), 'setroom-sound-'))
  const socket = join(folder, 'native')
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: folder,
    PULSE_STATE_PATH: folder,
    PULSE_COOKIE: join(folder, 'cookie'),
    PULSE_SINK: 'loudspeaker',
    PULSE_SOURCE: 'microphone',
  }
  const stays = 'sink_dont_move=1 source_dont_move=1'
  const modules = [
    `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    'module-null-sink sink_name=loudspeaker rate=48000 channels=1',
    'module-null-sink sink_name=room rate=48000 channels=1',
    ...echoes.map(
      ({ ms }) => `module-loopback source=loudspeaker.monitor sink=room latency_msec=${ms} ${stays}`,
    ),
    // A browser does not take what a loudspeaker plays for a microphone.
    'module-remap-source master=room.monitor source_name=microphone',
  ]
  const settings = { env: { ...process.env, ...env } }
  const server = spawn(
    'pulseaudio',
    [
      ...['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--log-target=stderr'],
      ...modules.map((module) => `--load=${module}`),
    ],
    { env: { ...settings.env, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const gone = once(server, 'exit').catch((error: Error) => void said.push(error.message))
  const stop = async () => {
    server.kill()
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  const lines = async (kind: string) => {
    const { stdout } = await run('pactl', ['list', 'short', kind], settings)
    return stdout.split('\n').filter((line) => line !== '')
  }
  const echoing = () => lines('sink-inputs').catch(() => [])
  const deadline = Date.now() + 20_000
  while ((await echoing()).length < echoes.length) {
    if (Date.now() < deadline && server.exitCode === null && server.pid !== undefined) await wait(100)
    else {
      await stop()
      throw new Error(`The sound server did not start:\n${said.join('')}`)
    }
  }
  for (const [i, line] of (await lines('sink-inputs')).entries())
    await run(
      'pactl',
      ['set-sink-input-volume', line.split('\t')[0] ?? '', echoes[i]?.volume ?? ''],
      settings,
    )
  const used = async (kind: string) => (await lines(kind)).some((line) => line.includes('protocol-native'))
  return {
    env,
    say: async (file) => {
      await run('paplay', ['--device=room', '--latency-msec=200', file], settings)
    },
    isUsed: async () => (await used('sink-inputs')) && (await used('source-outputs')),
    stop,
  }
}
