type Files = {
  readFileSync(path: string, encoding: 'utf8'): string
  writeFileSync(path: string, text: string): void
  existsSync(path: string): boolean
  readdirSync(path: string, options: { recursive: true }): string[]
}
type Host = {
  stderr: { write(text: string): void }
  env: Record<string, string | undefined>
  getBuiltinModule(name: 'node:fs'): Files
}

const { process } = globalThis as unknown as { process: Host }

/** For tests: the files of the machine that runs them. */
export const files: Files = process.getBuiltinModule('node:fs')

/** For tests: an environment variable, if it is set. */
export const env = (name: string): string | undefined => process.env[name]

/** For tests: says a line where whoever runs them reads it. */
export const say = (line: string) => process.stderr.write(`${line}\n`)

/** For tests: the folder `shared`, without a slash at the end. */
export const sharedFolder = (import.meta as unknown as { dirname: string }).dirname.replace(
  /\/src\/test$/,
  '',
)
