import { readdir, readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePages } from './servePages.ts'

const client = new URL('../../../client/', import.meta.url).pathname
const folder = new URL('../../../node_modules/.cache/gallery/', import.meta.url).pathname

let browser: Browser
let pages: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  const configFile = `${client}vite.config.ts`
  await build({ configFile, mode: 'gallery', logLevel: 'error', build: { outDir: folder } })
  pages = await servePages(folder)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

/** A page that collects whatever the content policy refuses and whatever breaks. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const viewport = { width: 1280, height: 800 }
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const refused: string[] = []
  page.on('pageerror', (error) => refused.push(error.message))
  await page.exposeFunction('refused', (what: string) => refused.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (globalThis as never as { refused(what: string): void }).refused(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      ),
    )
  })
  await page.goto(pages.origin + path)
  await page.locator('main h1').waitFor()
  return { page, refused }
}

async function axe(page: Page, but: string[] = []) {
  const { violations } = await new AxeBuilder({ page }).disableRules(but).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe('the built pages', () => {
  it('carry no inline script and give every script, link and meta the nonce', async () => {
    const html = await readFile(`${folder}index.html`, 'utf8')
    const scripts = html.match(/<script[^>]*>[\s\S]*?<\/script>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toMatch(/^<script [^>]*src="[^"]+"[^>]*><\/script>$/)
    expect(html).not.toMatch(/<style|\son\w+=|style=/)
    expect(html).toMatch(/<meta property="csp-nonce" nonce="__CSP_NONCE__"/)
    expect(await readdir(`${folder}assets`)).toContainEqual(expect.stringMatching(/^index-.*\.css$/))
  })

  it('are refused by the policy when they try what it forbids: the test can fail', async () => {
    const { page, refused } = await open('/')
    await page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
      )
    })
    await expect.poll(() => refused).toEqual([expect.stringContaining('style-src')])
    await page.context().close()
  })

  it.each(['/', '/privacy', '/nowhere'])(
    '%s: nothing refused, axe finds nothing, light and dark',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, refused } = await open(path, { colorScheme })
        expect(await axe(page)).toEqual([])
        expect(refused).toEqual([])
        await page.context().close()
      }
    },
  )

  it('let only own assets be workers', async () => {
    const { page, refused } = await open('/')
    const said = await page.evaluate(() => {
      const tried = (url: string) => {
        try {
          new Worker(url)
          return 'ran'
        } catch (error) {
          return (error as Error).name
        }
      }
      return [tried('/assets/x.js'), tried('https://example.org/x.js')]
    })
    expect(said).toEqual(['TypeError', 'TypeError'])
    await expect.poll(() => refused.length).toBe(2)
    await page.context().close()
  })

  it('change language and theme without a reload, and remember both', async () => {
    const { page, refused } = await open('/', { locale: 'de-AT' })
    const html = page.locator('html')
    expect(await html.getAttribute('lang')).toBe('de')
    await page.getByRole('combobox').first().selectOption('fr')
    await expect.poll(() => html.getAttribute('lang')).toBe('fr')
    await page.getByRole('contentinfo').getByRole('combobox').selectOption('dark')
    expect(await html.getAttribute('data-theme')).toBe('dark')
    await page.reload()
    await page.locator('main h1').waitFor()
    expect(await html.getAttribute('lang')).toBe('fr')
    expect(await html.getAttribute('data-theme')).toBe('dark')
    expect(refused).toEqual([])
    await page.context().close()
  })
})

// Both themes on one page: every landmark is there twice.
const everythingTwice = ['landmark-unique']

describe('the gallery of components', () => {
  it('shows all of them in both themes with nothing refused and nothing for axe to find', async () => {
    const { page, refused } = await open('/gallery')
    expect(await axe(page, everythingTwice)).toEqual([])
    const pane = page.getByRole('region', { name: 'light', exact: true })

    await pane.getByRole('button', { name: 'Open dialog' }).click()
    await page.getByRole('dialog', { name: 'A question to Mara' }).waitFor()
    expect(await axe(page, everythingTwice)).toEqual([])
    await page.keyboard.press('Escape')

    await pane.getByRole('button', { name: 'Open confirmation' }).click()
    const asked = page.getByRole('alertdialog', { name: 'Remove Jonas from the set?' })
    expect(
      await asked.getByRole('button', { name: 'Go back' }).evaluate((el) => el === document.activeElement),
    ).toBe(true)
    await asked.getByRole('button', { name: 'Remove Jonas' }).click()
    await asked.waitFor({ state: 'detached' })

    await pane.getByRole('button', { name: 'Open menu' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Chime at the end' }).click()
    await pane.getByRole('button', { name: 'Open popover' }).click()
    await page.getByText('Let the silence work.').waitFor()
    await page.keyboard.press('Escape')
    await pane.getByRole('button', { name: 'Pause' }).hover()
    await page.getByRole('tooltip', { name: 'Pause' }).waitFor()
    await pane.getByRole('button', { name: 'Show notices' }).click()
    await page.getByText('Your commitment is saved.').waitFor()
    expect(await axe(page, everythingTwice)).toEqual([])

    expect(refused).toEqual([])
    await page.context().close()
  })

  it('chooses a confidence by keyboard from nothing to ten', async () => {
    const { page } = await open('/gallery')
    const slider = page
      .getByRole('region', { name: 'light', exact: true })
      .getByRole('slider', { name: 'How sure now' })
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toBe('1')
    await page.keyboard.press('End')
    expect(await slider.getAttribute('aria-valuetext')).toBe('10')
    await page.context().close()
  })

  it('fits a small phone without scrolling sideways, and every control is 44 px under a finger', async () => {
    const { page } = await open('/gallery', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, textarea, input[type=text], input[type=email], label:has(input)',
        ),
      ]
        // The figures under a slider only help the slider, which is 44 px high.
        .filter((el) => !(el instanceof HTMLElement && el.tabIndex === -1))
        .filter((el) => el.getBoundingClientRect().height < 43.5)
        .map((el) => el.outerHTML.slice(0, 120)),
    )
    expect(small).toEqual([])
    await page.context().close()
  })
})
