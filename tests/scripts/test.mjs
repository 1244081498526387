// Everything that proves Setroom, from a fresh clone, on any Node from 20. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installTools } from './installTools.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = join(root, 'node_modules', '.cache', 'reports')
const bin = join(root, 'node_modules', '.bin')
// The project's own Node and tools come first, whoever started us.
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, npm_config_loglevel: 'error' }
const sum = { passed: 0, failed: 0 }
/** What failed, said again at the end, where it is looked for. */
const failures = []
/** What failed and passed when it was tried once more: counted as passed, and named, for it may be a fault of ours. */
const secondTries = []

/** Runs one program with its output on the terminal; true when it ended well. */
function run(command, args, more = {}) {
  return spawnSync(command, args, { cwd: root, env: { ...env, ...more }, stdio: 'inherit' }).status === 0
}

/** A step that counts as one test. */
function step(name, ...call) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const ok = run(...call)
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - start) / 1000)} s`)
  sum[ok ? 'passed' : 'failed'] += 1
  if (!ok) failures.push(name)
  return ok
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'))
  } catch {
    return undefined
  }
}

/** The beginning of what a failed test said. */
const firstOf = (messages) => (messages?.[0] ?? '').slice(0, 600)

/** What a failed test of Playwright's report said, without the colours of a terminal. */
const saidBy = ({ tests }) =>
  tests
    .flatMap(({ results }) => results.flatMap(({ errors }) => errors))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours are control characters
    .map(({ message = '' }) => message.replaceAll(/\u001b\[\d+m/g, ''))

/** Every test of Playwright's report, whatever it is nested in. */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

/** A runner that leaves a JSON report; a run without one, or with an error outside any test, is a failure too. */
function suite(name, file, count, ...call) {
  console.log(`\n── ${name}`)
  const ok = run(...call)
  const report = readReport(file)
  const counted = report === undefined ? { passed: 0, failed: 1 } : count(report)
  if (!ok && counted.failed === 0) counted.failed = 1
  if (counted.passed + counted.failed === 0) counted.failed = 1
  if (counted.failed > 0) failures.push(...(counted.names?.length > 0 ? counted.names : [name]))
  secondTries.push(...(counted.secondTries ?? []))
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed`)
  sum.passed += counted.passed
  sum.failed += counted.failed
}

function vitest(name, file, args) {
  const report = `--outputFile.json=${join(reports, file)}`
  const reporters = ['--reporter=default', '--reporter=json', report]
  const config = ['--config', 'tests/vitest.config.ts']
  const count = (r) => {
    const named = (wanted) =>
      r.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(wanted)
          .map(
            ({ fullName, failureMessages }) =>
              `${relative(root, name)}: ${fullName}\n${firstOf(failureMessages)}`,
          ),
      )
    return {
      passed: r.numPassedTests,
      failed: r.numTotalTests - r.numPassedTests,
      names: named(({ status }) => status !== 'passed'),
      secondTries: named(({ status, failureMessages }) => status === 'passed' && failureMessages?.length > 0),
    }
  }
  suite(name, file, count, 'vitest', ['run', ...config, ...reporters, ...args])
}

function browsers(project, file, workers) {
  const count = (r) => {
    const named = (wanted) =>
      specsOf(r)
        .filter(wanted)
        .map((spec) => `${spec.file}: ${spec.title}\n${firstOf(saidBy(spec))}`)
    return {
      passed: r.stats.expected + r.stats.flaky,
      failed: r.stats.unexpected + r.stats.skipped,
      names: named(({ ok }) => !ok),
      secondTries: named(({ ok, tests }) => ok && tests.some(({ status }) => status === 'flaky')),
    }
  }
  const args = ['test', '--config', 'tests/playwright.config.ts', '--project', project, '--workers', workers]
  suite(`browsers, ${project}`, file, count, 'playwright', args, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, file),
  })
}

if (step('install', process.execPath, ['server/scripts/prepare.mjs', '--no-build'])) {
  // Left-overs of an earlier run must not be counted.
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  installTools()
  step('check', 'node', ['tests/scripts/check.mjs'])
  step('build', 'npm', ['run', '-s', 'build'])
  step('sizes', 'npm', ['run', '-s', 'sizes'])
  step('media server', 'node', ['tests/scripts/mediaServer.ts'])
  vitest('unit, contracts', 'unit.json', [
    '--exclude',
    'tests/integration/**',
    '--exclude',
    'server/src/media/**',
  ])
  // One file after the other: these start servers and browsers, and measure time.
  vitest('integration', 'integration.json', [
    'tests/integration',
    'server/src/media',
    '--no-file-parallelism',
    '--retry=1',
  ])
  browsers('pages', 'pages.json', '3')
  browsers('calls', 'calls.json', '1')
}
for (const one of secondTries) console.log(`\nONLY AT THE SECOND TRY ${one}`)
for (const failure of failures) console.log(`\nFAILED ${failure}`)
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
