import type { Locator, Page } from '@playwright/test'
import { goIn, openRoom } from '../support/e2e/comingIn.ts'
import {
  begin,
  commitTo,
  consoleOf,
  endSession,
  goOnTo,
  namePresenter,
  onePresenter,
  stage,
  writeQuestion,
} from '../support/e2e/driving.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { makeSet } from '../support/e2e/makingSets.ts'
import { gatherSet, meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

const phone = { width: 360, height: 640 }

test('what a page may not do fails its test', async ({ product, person }) => {
  const { page, watch } = await person('Mara')
  await page.goto(product.origin)
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))
    setTimeout(() => {
      throw new Error('thrown on purpose')
    })
  })
  await expect.poll(watch.problems).toContainEqual(expect.stringMatching(/policy: style-src/))
  await expect.poll(watch.problems).toContainEqual(expect.stringMatching(/uncaught: .*thrown on purpose/))
  watch.forget(/policy: style-src|violates the following Content Security Policy|thrown on purpose/)
})

for (const [size, viewport] of [
  ['a desk', { width: 1280, height: 800 }],
  ['a phone held upright', phone],
] as const)
  test(`axe finds nothing, and nothing is wider than ${size}: the pages before and between sessions`, async ({
    product,
    person,
  }) => {
    const { page, watch } = await person('Mara', { viewport })
    for (const path of ['/', '/privacy', '/nowhere', '/join']) {
      await page.goto(product.origin + path)
      await page.locator('main h1').waitFor()
      await lookAt(page, path)
    }
    watch.forget(/404 \(Not Found\) \S+\/nowhere$/)
    await page.goto(product.hostLink)
    await page.getByRole('button', { name: 'Use this link' }).waitFor()
    await lookAt(page, 'a host link')
    await page.getByRole('button', { name: 'Use this link' }).click()
    await page.getByRole('link', { name: 'Make a set' }).waitFor()
    await lookAt(page, '/host')
    await page.goto(`${product.origin}/new`)
    await page.getByRole('button', { name: 'Make the set and its links' }).click()
    await lookAt(page, '/new, with what is missing')
    await makeSet(page, undefined, { name: 'Tuesday set', me: 'Mara', others: ['Jonas', 'Ana'] })
    await lookAt(page, 'links')
    await page.getByRole('link', { name: 'Go to the set' }).click()
    await page.getByRole('button', { name: 'Open the room' }).waitFor()
    await lookAt(page, 'the set')
    const set = new URL(page.url()).pathname
    for (const part of ['people', 'settings']) {
      await page.goto(`${product.origin}${set}/${part}`)
      await page.locator('main h1').waitFor()
      await lookAt(page, part)
    }
    await page.goto(`${product.origin}${set}`)
    await openRoom(page)
    await page.getByText('Good to see you').waitFor()
    await lookAt(page, 'the lobby')
  })

test('axe finds nothing in any phase, at a desk and on a phone, light and dark', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'])
  const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  await jonas.setViewportSize(phone)
  const look = async (what: string) => {
    await lookAt(lead, `${what}, the console`)
    await lookAt(jonas, `${what}, the presenter on a phone`, ['dark'])
    await lookAt(ana, `${what}, a member`, ['light'])
  }
  await look('before the start')
  await namePresenter(lead, 'Jonas')
  await begin(lead)
  for (const phase of onePresenter)
    await test.step(phase, async () => {
      if (phase !== 'Check-in') await goOnTo(lead, phase, [jonas, ana])
      if (phase === 'Open questions') {
        await writeQuestion(ana, 'What would you do if it were easy?')
        await expect(jonas.getByText('What would you do if it were easy?')).toBeVisible()
        await lead.getByRole('button', { name: 'Questions', exact: true }).click()
      }
      if (phase === 'Commitment') await commitTo(jonas, 'Ask Ruth', 'In a week')
      await look(phase)
      if (phase === 'Open questions')
        await lead.getByRole('complementary').getByRole('button', { name: 'Close' }).click()
      if (phase === 'Clarifying questions') {
        await ana.getByRole('button', { name: 'Pause' }).click()
        await expect(jonas.getByText('A pause.')).toBeVisible()
        await look('a pause')
        await ana.getByRole('button', { name: 'Go on' }).click()
        await expect(jonas.getByText('A pause.')).toBeHidden()
      }
      if (phase === 'Report-back') {
        await lead.getByRole('button', { name: 'Chat' }).click()
        await ana.getByRole('button', { name: 'Agenda' }).click()
        await look('side panels')
        await consoleOf(lead).getByText('More', { exact: true }).click()
        await lead.getByRole('button', { name: 'For Ana' }).click()
        await expect(lead.getByRole('menu')).toBeInViewport({ ratio: 1 })
        await lookAt(lead, 'a menu of the console')
        await lead.keyboard.press('Escape')
        await consoleOf(lead).getByText('More', { exact: true }).click()
        await jonas.getByRole('button', { name: 'More', exact: true }).click()
        await expect(jonas.getByRole('menu')).toBeInViewport({ ratio: 1 })
        await lookAt(jonas, 'the menu of a phone')
        await jonas.keyboard.press('Escape')
        await lead.getByRole('button', { name: 'Chat' }).click()
        await ana.getByRole('button', { name: 'Agenda' }).click()
      }
    })
  await endSession(lead, [jonas, ana])
  await look('after the session')
})

test('a short session by keyboard alone', async ({ product, person }) => {
  const jonas = await person('Jonas')
  const { made, people } = await gatherSet(
    {
      product,
      person: (name, options) => person(name, { ...options, beside: jonas }),
    },
    [['Mara'], ['Ana']],
    {
      absent: ['Jonas'],
      agenda: agendaOf(['openQuestions', 60_000, 1], ['actionCommitment', 60_000, 1], ['close', 60_000]),
    },
  )
  const [lead, ana] = people.map(({ page }) => page) as [Page, Page]
  const page = jonas.page
  await page.goto(made.links.Jonas!)
  await press(page, page.getByRole('button', { name: 'Take my place' }))
  await press(page, page.getByRole('button', { name: 'Yes, I take part' }))
  await press(lead, lead.getByRole('button', { name: 'Open the room' }))
  await press(lead, lead.getByRole('link', { name: 'Go in' }))
  await press(page, page.getByRole('link', { name: 'Join' }))
  await press(page, page.getByRole('link', { name: 'Go in' }))
  await goIn(ana)
  await tabTo(lead, lead.getByLabel('Who presents?'))
  await lead.keyboard.type('Jonas')
  await expect(lead.getByLabel('Who presents?').locator('option:checked')).toHaveText(/^Jonas/)
  await lead.keyboard.press('Escape')
  await tabTo(lead, lead.getByRole('button', { name: 'Begin' }))
  await lead.keyboard.press('n')
  for (const one of [page, ana]) await expect(stage(one, 'Open questions')).toBeVisible()

  await ana.keyboard.press('h')
  await expect(ana.getByText('It is your turn to ask.')).toBeVisible()
  await tabTo(ana, ana.getByLabel('Your question'))
  await ana.keyboard.type('What do you want to keep?')
  await ana.keyboard.press('Enter')
  await expect(page.getByText('What do you want to keep?')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Made me think' }))

  await expect(page.getByRole('button', { name: 'Made me think', pressed: true })).toBeVisible()
  await lead.keyboard.press('n')
  await expect(stage(page, 'Commitment')).toBeVisible()
  await tabTo(page, page.getByLabel('What will you do?'))
  await page.keyboard.type('Say no to one meeting')
  await press(page, page.getByRole('button', { name: 'In a week' }))
  await press(page, page.getByRole('button', { name: 'I commit to it' }))
  await expect(lead.getByText('Say no to one meeting').first()).toBeVisible()

  await ana.keyboard.press('p')
  await expect(page.getByText('A pause.')).toBeVisible()
  await press(ana, ana.getByRole('button', { name: 'Go on' }))
  await expect(page.getByText('A pause.')).toBeHidden()
  await lead.keyboard.press('n')
  await expect(stage(lead, 'Close')).toBeVisible()
  await lead.keyboard.press('n')
  await press(lead, lead.getByRole('alertdialog').getByRole('button', { name: 'End the session' }))
  for (const one of [lead, page, ana])
    await expect(one.getByRole('heading', { name: 'Thank you,' })).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Leave, to the set’s page' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Tuesday set' })).toBeVisible()
})

test('the whole console by keyboard alone, and no key does anything while somebody types', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(
      ['presentation', 600_000, 1],
      ['silence', 60_000, 1],
      ['clarifying', 600_000, 1],
      ['close', 60_000],
    ),
  })
  const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const key = (name: string) => lead.keyboard.press(name)
  const dialog = lead.getByRole('dialog')
  // A list searches by letters: there an N begins nothing.
  await lead.getByLabel('Who presents?').focus()
  await key('n')
  await namePresenter(lead, 'Jonas')
  await expect(lead.getByLabel('Who presents?').locator('option:checked')).toHaveText(/^Jonas/)
  await lead.getByLabel('Who presents?').blur()
  await key('n')
  await expect(stage(jonas, 'Presentation')).toBeVisible()

  await test.step('the list of keys names them all', async () => {
    await key('?')
    for (const words of ['Skip the next phase', 'Who presents', 'Hand the controls over', 'Ring or grid'])
      await expect(dialog.getByText(words, { exact: true })).toBeVisible()
    await lookAt(lead, 'the list of keys')
    await key('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('time given and taken, though a first session’s console shows single minutes', async () => {
    const minutes = async () => Number.parseInt((await lead.getByRole('timer').textContent()) ?? '', 10)
    const before = await minutes()
    await expect(consoleOf(lead).getByRole('button', { name: '+1 min' })).toBeVisible()
    await expect(consoleOf(lead).getByRole('button', { name: '+5 min' })).toBeHidden()
    await key(']')
    await expect.poll(minutes).toBe(before + 5)
    await key('[')
    await key('-')
    await expect.poll(minutes).toBe(before - 1)
  })

  await test.step('the floor', async () => {
    await key('f')
    await expect(lead.getByRole('radio', { name: 'Others are asked to stay muted' })).toBeFocused()
    await key('ArrowRight')
    await expect(lead.getByRole('radio', { name: 'Others are muted' })).toBeChecked()
  })

  await test.step('one of the people: mute, spotlight, cues, the controls', async () => {
    await key('r')
    const menu = lead.getByRole('menu')
    await tabTo(lead, lead.getByRole('button', { name: 'For Ana' }))
    await key('Enter')
    await expect(menu.getByRole('menuitem', { name: 'Mute' })).toBeVisible()
    await expect(menu.getByRole('menuitem', { name: 'Hand the controls over' })).toBeVisible()
    await expect(menu.getByRole('menuitemcheckbox', { name: 'In the spotlight' })).toBeFocused()
    await key('Enter')
    await expect(menu).toBeHidden()
    await expect(lead.getByRole('button', { name: 'For Ana' })).toBeFocused()
    await key('Enter')
    await expect(menu.getByRole('menuitemcheckbox', { name: 'In the spotlight' })).toBeChecked()
    await key('Escape')
    await expect(menu).toBeHidden()
  })

  await test.step('another prompt, the agenda, the clock stopped and going on', async () => {
    await key('e')
    await expect(lead.getByRole('dialog', { name: 'Edit the agenda' })).toBeVisible()
    await key('Escape')
    await expect(dialog).toBeHidden()
    await key('s')
    await expect(jonas.getByText('The clock is stopped.')).toBeVisible()
    const prompt = consoleOf(lead).locator('p.font-serif')
    const said = await prompt.textContent()
    await key('.')
    await expect(prompt).not.toHaveText(said ?? '')
    await key('s')
    await expect(jonas.getByText('The clock is stopped.')).toBeHidden()
  })

  await test.step('another presenter', async () => {
    await key('w')
    await press(lead, dialog.getByRole('button', { name: /^Ana/ }))
    await expect(dialog).toBeHidden()
    await expect(lead.getByRole('figure').filter({ hasText: 'Ana presents' })).toBeVisible()
  })

  await test.step('over the next phase, and back to any', async () => {
    await key('t')
    // Keys count from where the one who presses them is.
    for (const page of [lead, jonas]) await expect(stage(page, 'Clarifying questions')).toBeVisible()
    await key('b')
    for (const page of [lead, jonas]) await expect(stage(page, 'Silence')).toBeVisible()
    await key('j')
    await press(lead, dialog.getByRole('button', { name: /^Clarifying questions/ }))
    await expect(dialog).toBeHidden()
    await expect(stage(jonas, 'Clarifying questions')).toBeVisible()
  })

  await test.step('while somebody types, keys are letters', async () => {
    await key('c')
    const field = lead.getByLabel('Write to the set')
    await tabTo(lead, field)
    const all = 'mvhpcaqlntbjsxkigewfro[]+-.?123'
    await lead.keyboard.type(all)
    await expect(field).toHaveValue(all)
    await expect(stage(jonas, 'Clarifying questions')).toBeVisible()
    await expect(dialog).toBeHidden()
    await expect(lead.locator('[data-seating]')).toHaveAttribute('data-seating', 'ring')
    await lead.getByRole('complementary', { name: 'Chat' }).getByRole('button', { name: 'Close' }).click()
  })

  await test.step('at 200 % zoom, where the console is folded, a key unfolds it', async () => {
    await lead.setViewportSize({ width: 683, height: 450 })
    await key('r')
    await expect(lead.getByRole('button', { name: 'For Jonas' })).toBeFocused()
    await expect(lead.getByRole('button', { name: 'For Jonas' })).toBeInViewport()
    await lead.setViewportSize({ width: 1280, height: 800 })
    // The wide console is another one.
    await expect(lead.getByRole('button', { name: 'Close the console' })).toHaveCount(0)
  })

  await test.step('the controls to somebody else', async () => {
    await key('o')
    await press(lead, dialog.getByRole('button', { name: /^Jonas/ }))
    await expect(consoleOf(jonas)).toBeVisible()
    await expect(consoleOf(lead)).toBeHidden()
  })
  await expect(ana.getByRole('figure').filter({ hasText: 'Ana presents' })).toBeVisible()
})

test('ring or grid is each person’s own choice, kept in their browser, and fits every screen', async ({
  product,
  person,
}) => {
  const { people } = await meetQuietly({ product, person }, ['Mara', 'Jonas', 'Ana'], {
    agenda: agendaOf(['presentation', 600_000, 1], ['checkIn', 600_000], ['close', 60_000]),
  })
  const [lead, jonas, ana] = people.map(({ page }) => page) as [Page, Page, Page]
  const faces = ana.locator('figure.face')
  const sits = (page: Page) => page.locator('[data-seating]')
  await namePresenter(lead, 'Jonas')
  await begin(lead, 'Presentation')

  await ana.keyboard.press('l')
  await expect(sits(ana)).toHaveAttribute('data-seating', 'grid')
  await expect(sits(jonas)).toHaveAttribute('data-seating', 'ring')
  await ana.reload()
  await expect(sits(ana)).toHaveAttribute('data-seating', 'grid')

  for (const [width, height] of [
    [1366, 768],
    [1440, 900],
    [844, 390],
    [360, 640],
  ] as const)
    await test.step(`${width} × ${height}`, async () => {
      await ana.setViewportSize({ width, height })
      await expect(faces).toHaveCount(3)
      for (const phase of ['Presentation', 'Check-in']) {
        if (phase === 'Check-in') await goOnTo(lead, phase, [ana])
        // Pictures take their places with a movement.
        await expect(async () => {
          const boxes = await Promise.all([0, 1, 2].map((i) => faces.nth(i).boundingBox()))
          const [first, ...rest] = boxes.map((box) => box!)
          for (const box of rest) {
            expect(box.x).toBeGreaterThanOrEqual(0)
            expect(box.x + box.width).toBeLessThanOrEqual(width)
            if (phase === 'Presentation') expect(first!.width).toBeGreaterThan(box.width * 1.5)
            else expect(Math.abs(first!.width - box.width)).toBeLessThan(2)
          }
        }).toPass()
        await expect(faces.last()).toBeInViewport()
        await expect(stage(ana, phase)).toBeInViewport()
        await lookAt(ana, `the grid, ${phase}, ${width} × ${height}`, ['light'])
      }
      await lead.keyboard.press('b')
      await expect(stage(ana, 'Presentation')).toBeVisible()
    })

  await test.step('on a phone it is behind More', async () => {
    await ana.getByRole('button', { name: 'More', exact: true }).click()
    await ana.getByRole('menuitem', { name: 'Sit in a ring' }).click()
    await expect(sits(ana)).toHaveAttribute('data-seating', 'ring')
  })
  await test.step('at a desk it is in the header', async () => {
    await jonas.getByRole('button', { name: 'Sit in a grid' }).click()
    await expect(jonas.getByRole('button', { name: 'Sit in a ring' })).toBeVisible()
    await lookAt(jonas, 'the header with the grid')
  })
})

/** Moves the focus by Tab alone, visibly. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let tab = 0; tab < 80; tab += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const marked = await target.evaluate((element) => {
        const around = [element, element.parentElement].flatMap((one) =>
          one === null ? [] : [getComputedStyle(one)],
        )
        return around.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none')
      })
      expect(marked, 'the focus can be seen').toBe(true)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by Tab: ${target}`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}
