import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { type MessageParts, messageParts } from '../../client/vite/messageParts.ts'

const client = fileURLToPath(new URL('../../client', import.meta.url))
let parts: MessageParts

const read = new Map<string, Record<string, unknown>>()

beforeAll(async () => {
  parts = await messageParts(client)
  for (const [name, code] of parts.modules) {
    // As a browser reads it.
    const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    read.set(name, (module as { messages: Record<string, unknown> }).messages)
  }
})

const sentences = (name: string) => read.get(name) ?? {}
const said = (name: string) => JSON.stringify(sentences(name))

it('every sentence of the catalogue comes with some module, in every language', () => {
  for (const language of ['en', 'de', 'fr', 'es']) {
    const names = [...parts.modules.keys()].filter((name) => name.startsWith(`${language}-`))
    const all = new Set(names.flatMap((name) => Object.keys(sentences(name))))
    const po = readFileSync(join(client, 'src/locales', language, 'messages.po'), 'utf8')
    const many = [...po.matchAll(/^msgid (?!""\n(?!"))/gm)].length
    expect(all.size, language).toBeGreaterThanOrEqual(many)
  }
})

it('a page brings its own sentences and those of what it imports, through folder doors too', () => {
  expect(said('en-lobby-LobbyPage')).toContain('Go in')
  // From words/index.ts it takes the names of phases, and not the prompts for the facilitator.
  expect(said('en-lobby-LobbyPage')).toContain('Open questions')
  expect(said('en-phases-openQuestions-OpenQuestions')).toContain('Ask it')
  for (const page of ['en-lobby-LobbyPage', 'en-room-RoomPage']) {
    expect(said(page)).not.toContain('Ask it as it is')
    expect(said(page)).not.toContain('Your place in our set')
  }
  expect(said('de-lobby-LobbyPage')).not.toBe(said('en-lobby-LobbyPage'))
  expect(Object.keys(sentences('de-lobby-LobbyPage'))).toEqual(Object.keys(sentences('en-lobby-LobbyPage')))
})

it('a module that is imported later has a part where the shell does not say all of it', () => {
  expect(parts.partOf(join(client, 'src/room/RoomPage.tsx'))).toBe('room-RoomPage')
  expect(parts.partOf(join(client, 'src/exports/csv.ts'))).toBeUndefined()
})
