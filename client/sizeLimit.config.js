// How much JavaScript a page loads before it can be used, from the manifest of the build (GOALS: gzip, E2EE worker apart).
import { readdirSync, readFileSync } from 'node:fs'

const dist = new URL('./dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** Every file a module needs at once: itself and all it imports statically. */
function staticFiles(key, found = new Set()) {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`The build has no ${key}.`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const next of chunk.imports ?? []) staticFiles(next, found)
  return found
}

const assets = readdirSync(new URL('assets/', dist))
/** The English sentences of a module that is loaded by itself; other languages are about as large. */
function words(part) {
  const file = assets.find((name) => name.startsWith(`words-en-${part}-`) && name.endsWith('.js'))
  if (file === undefined) throw new Error(`The build has no sentences for ${part}.`)
  return `assets/${file}`
}

/** The shell, a page, and whatever it always loads right after. */
const page = (...names) => {
  const files = new Set(['index.html', ...names].flatMap((key) => [...staticFiles(key)]))
  files.add(words('shell'))
  for (const name of names) files.add(words(name.replace(/^src\/|\.tsx$/g, '').replace(/\W+/g, '-')))
  return [...files].filter((file) => file.endsWith('.js')).map((file) => new URL(file, dist).pathname)
}

// With the largest stage of a phase: the room appears with that of the phase that is on.
const room = page('src/room/RoomPage.tsx', 'src/phases/openQuestions/OpenQuestions.tsx')

/** What comes when the writing field of open questions is first opened, in the room. */
const helper = (language) => ({
  name: `helper, ${language}`,
  path: [...staticFiles(`../shared/src/questions/languages/${language}.ts`)]
    .map((file) => new URL(file, dist).pathname)
    .filter((file) => !room.includes(file)),
  limit: '60 kB',
  gzip: true,
})

// What was reached, so that it does not grow; the goals are 125 kB for the lobby and 350 kB for the room.
export default [
  { name: 'lobby', path: page('src/lobby/LobbyPage.tsx'), limit: '125 kB', gzip: true },
  { name: 'room', path: room, limit: '350 kB', gzip: true },
  ...['en', 'de', 'fr', 'es'].map(helper),
]
