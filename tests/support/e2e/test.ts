import { writeFile } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import { networkNoise } from './pageWatch.ts'
import { openBrowser, type PersonBrowser, type PersonOptions } from './personBrowser.ts'
import { type Product, startProduct } from './product.ts'

/** Opens one more person's browser; it is closed, and what it complained about judged, at the end of the test. */
export type OpenPerson = (name: string, options?: PersonOptions) => Promise<PersonBrowser>

type Fixtures = {
  /** With a real media server, or in companion mode without any. */
  media: 'livekit' | 'none'
  /** The media server has TURN over TLS. */
  turn: boolean
  product: Product
  person: OpenPerson
}

/** A test with a product of its own. It fails when any page of it broke the content policy or threw. */
export const test = base.extend<Fixtures>({
  media: ['livekit', { option: true }],
  turn: [false, { option: true }],
  product: async ({ media, turn }, use, info) => {
    const product = await startProduct({ media, turn })
    await use(product)
    if (info.status !== info.expectedStatus) await writeFile(info.outputPath('product.log'), product.log())
    await product.stop()
  },
  person: async ({ product }, use, info) => {
    const people: PersonBrowser[] = []
    await use(async (name, options) => {
      const one = await openBrowser(name, options)
      people.push(one)
      return one
    })
    if (info.status !== info.expectedStatus)
      for (const { name, context, watch } of people) {
        for (const [i, page] of context.pages().entries())
          await page.screenshot({ path: info.outputPath(`${name}-${i}.png`) }).catch(() => undefined)
        await writeFile(info.outputPath(`${name}.log`), watch.log())
      }
    if (product.wasGone()) for (const { watch } of people) watch.forget(networkNoise)
    const problems = people.flatMap(({ watch }) => watch.problems())
    // Whoever sits beside somebody leaves before them.
    for (const one of people.toReversed()) await one.close()
    expect(problems, 'what pages complained about').toEqual([])
  },
})

export { expect }
