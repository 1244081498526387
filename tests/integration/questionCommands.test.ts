import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

/** Runs one of the commands with this on its standard input. */
function run(command: string, args: readonly string[], input = '') {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', `tests/commands/${command}.ts`, ...args],
      { cwd: root },
    )
    let out = ''
    let err = ''
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
    })
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString()
    })
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

describe('classify', () => {
  it('labels every line, says why with the words, and keeps the id', async () => {
    const input = [
      { id: 'a', text: 'Have you thought about delegating?' },
      { id: 7, text: 'What do you want to happen?' },
      { id: null, text: '' },
    ]
    const { code, out, err } = await run('classify', [], input.map((row) => JSON.stringify(row)).join('\n'))
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(rows(out)).toEqual([
      {
        id: 'a',
        label: 'advice',
        why: '“Have you thought about” already holds your solution.',
        reason: 'yourSolution',
      },
      { id: 7, label: 'open', why: 'It leaves room.', reason: 'roomToAnswer' },
      { id: null, label: 'statement', why: 'Nothing is asked here yet.', reason: 'nothingAsked' },
    ])
  })

  it('reads other languages, and lines that end as on Windows', async () => {
    const { code, out } = await run('classify', ['--lang', 'de'], '{"id":1,"text":"Hast du einen Plan?"}\r\n')
    expect(code).toBe(0)
    expect(rows(out)).toEqual([
      {
        id: 1,
        label: 'closed',
        why: '„Hast du“ lässt sich mit Ja oder Nein beantworten.',
        reason: 'yesOrNo',
      },
    ])
  })

  it('tells of each bad line, does the others, and fails in the end', async () => {
    const { code, out, err } = await run(
      'classify',
      [],
      'what\n{"id":1,"text":"Why now?"}\n{"id":2}\n\n[]\n{"id":3,"text":5}\n',
    )
    expect(code).toBe(1)
    expect(rows(out)).toMatchObject([{ id: 1 }])
    expect(err.trim().split('\n')).toEqual([
      'line 1: this is not JSON',
      'line 3: "text" is missing, or is not a string',
      'line 5: "text" is missing, or is not a string',
      'line 6: "text" is missing, or is not a string',
    ])
  })

  it('answers a line before the next one comes', async () => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'tests/commands/classify.ts'],
      { cwd: root },
    )
    const first = new Promise<string>((resolve) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()))
    })
    child.stdin.write('{"id":1,"text":"Tell us more."}\n')
    expect(rows(await first)).toMatchObject([{ id: 1, label: 'open' }])
    child.stdin.end()
    await new Promise((resolve) => child.on('close', resolve))
  })

  it.each(['--lang nl', '--lang', '--help', 'x'])('says how it is used: %s', async (args) => {
    const { code, err } = await run('classify', args.split(' '))
    expect(code).toBe(2)
    expect(err).toContain('Usage: npm run -s classify')
  })
})

describe('score-questions', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'questions-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('scores our held-out drafts by language and file', async () => {
    const { code, out } = await run('scoreQuestions', [])
    expect(code).toBe(0)
    const held = new URL('../questions/held/', import.meta.url)
    const files = readdirSync(held).map((name) => name.replace(/\.tsv$/, ''))
    expect(files.length).toBeGreaterThan(12)
    for (const file of files) expect(out).toContain(`${file.slice(0, 2)} (${file}.tsv)\n`)
    for (const one of ['en', 'de', 'fr', 'es']) expect(out).toContain(`${one}, drafts of others together\n`)
    const parts = out.match(/right \(six labels as five\): \d+\.\d %/g)
    expect(parts).toHaveLength(files.length + 4)
    // What was taken for what: a row a label, of as many numbers.
    expect(out.match(/^ {2}is ↓ said →( +\w+){6}$/gm)).toHaveLength(files.length + 4)
    expect(out.match(/^ {2}leading( +(?:\d+|·)){6}$/gm)).toHaveLength(files.length + 4)
  })

  it('scores examples, by what else counts too', async () => {
    const file = join(folder, 'examples.jsonl')
    const examples = [
      { id: 1, text: 'Did you tell them?', label: 'advice', accept: ['advice', 'closed'] },
      { id: 2, text: 'Have you thought about delegating?', label: 'leading', accept: ['leading'] },
      { id: 3, text: 'What do you want to happen?', label: 'closed', accept: ['closed'] },
      { id: 4, text: 'How do you know?', label: 'open' },
    ]
    writeFileSync(file, examples.map((row) => JSON.stringify(row)).join('\n'))
    const { code, out } = await run('scoreQuestions', [file])
    expect(code).toBe(0)
    expect(out).toContain('4 drafts, right (six labels as five): 75.0 %')
    expect(out).toContain('open questions wrongly nudged: 0.0 % of 1')
  })

  it('says which line it cannot read', async () => {
    const file = join(folder, 'bad.jsonl')
    writeFileSync(file, '{"text":"Why?","label":"open"}\n{"text":"Why?","label":"nice"}\n')
    const { code, err } = await run('scoreQuestions', [file])
    expect(code).toBe(1)
    expect(err).toContain('bad.jsonl:2')
    expect((await run('scoreQuestions', ['--lang', 'nl'])).code).toBe(2)
    expect((await run('scoreQuestions', [join(folder, 'none.jsonl')])).code).toBe(1)
  })
})
