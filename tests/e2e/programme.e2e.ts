import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { showingOf, wallTime } from '@setroom/shared'
import ICAL from 'ical.js'
import { foundInFolder } from '../support/canary/secrets.ts'
import { lookAt } from '../support/e2e/lookAt.ts'
import { gatherSet } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

/** Two Thursdays at six in Berlin, the second after the clocks there went back and before those of New York did. */
const dates = ['2027-10-14', '2027-11-04'] as const
const at = (date: string) => showingOf(date, '18:00', 'Europe/Berlin')!.at

/** What a program of another house finds in a calendar: when each event begins, and what it is called. */
function eventsIn(file: string): { from: number; summary: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return { from: event.startDate.toJSDate().getTime(), summary: event.summary }
  })
}

const session = (page: Page, date: string) => page.getByRole('listitem').filter({ hasText: date })
const onPhone = { width: 360, height: 640 }

test('a programme over a change of the clocks, on everybody’s own; apologies, a date found together, calendars', async ({
  product,
  person,
}) => {
  const mara = await person('Mara')
  const away = { beside: mara, timezoneId: 'America/New_York' }
  const { made, people } = await gatherSet(
    { product, person: async (name, options) => (name === 'Mara' ? mara : person(name, options)) },
    [['Mara'], ['Jonas', away]],
    {
      members: [
        { name: 'Jonas', zone: 'America/New_York' },
        { name: 'Aiko', zone: 'Asia/Tokyo' },
        { name: 'Tomás', zone: 'Europe/Madrid' },
      ],
    },
  )
  const [hers, his] = people.map(({ page }) => page) as [Page, Page]

  // A series by weeks: the clock in Berlin says the same each time; who is asked too much is said.
  await hers.getByRole('link', { name: 'The whole programme, turns, and your calendar' }).click()
  await hers.getByRole('button', { name: 'Plan a series' }).click()
  const series = hers.getByRole('dialog')
  await series.getByLabel('Date', { exact: true }).fill(dates[0])
  await series.getByLabel('Time', { exact: true }).fill('18:00')
  await series.getByLabel('Weeks', { exact: true }).fill('1, 4')
  await expect(series.getByText('18:00')).toHaveCount(2)
  await expect(series.getByText('Outside 07:00–21:00 for Aiko (1:00–2:00).')).toBeVisible()
  await expect(series.getByText('Outside 07:00–21:00 for Aiko (2:00–3:00).')).toBeVisible()
  await expect(series.getByText('No time zone is known of Mara')).toBeVisible()
  await lookAt(hers, 'a series')
  await series.getByRole('button', { name: 'Plan 2 sessions' }).click()
  await expect(session(hers, '14 October')).toContainText('18:00')

  // One date alone: a time that the clocks leave out that night is said to come an hour later.
  await hers.getByRole('button', { name: 'Plan one date' }).click()
  const single = hers.getByRole('dialog')
  await single.getByLabel('Date', { exact: true }).fill('2027-03-28')
  await single.getByLabel('Time', { exact: true }).fill('02:30')
  await expect(single.getByText('The clocks go forward that night')).toBeVisible()
  await single.getByLabel('Time', { exact: true }).fill('03:30')
  await expect(single.getByText('The clocks go forward that night')).toBeHidden()
  await single.getByRole('button', { name: 'Go back' }).click()
  await hers.getByRole('button', { name: 'Use Europe/Berlin' }).click()
  await expect(hers.getByText('No time zone is known')).toBeHidden()

  // In New York it is noon, and an hour later once only Berlin's clocks have gone back.
  await his.goto(`${product.origin}/set/${made.set}/programme`)
  await expect(session(his, '14 October')).toContainText('12:00')
  await expect(session(his, '14 October')).toContainText('planned for 18:00 in Europe/Berlin')
  await expect(session(his, '4 November')).toContainText('13:00')
  // [N7] That is said by the date: to him of himself, to whoever plans of everybody whose clocks it moves.
  const apart = /Clocks change on different days/
  await expect(session(his, '4 November')).toContainText('at 13:00 for you, the one before was at 12:00')
  await expect(session(hers, '4 November')).toContainText(/Jonas.? \(13:00 instead of 12:00\)/)
  await expect(session(hers, '4 November')).not.toContainText(/Tomás.? \(1/)
  for (const page of [hers, his]) await expect(session(page, '14 October')).not.toContainText(apart)

  // He cannot come once, and says why to the set; it is still said after a restart.
  await session(his, '4 November').getByRole('button', { name: 'I cannot come' }).click()
  // What is too long is not sent, and says so at its field; the words stay.
  const word = his.getByLabel('A word to the others')
  await word.fill('sorry '.repeat(50))
  await his.getByRole('button', { name: 'Tell the set' }).click()
  await expect(word).toBeFocused()
  expect(await word.evaluate((field: HTMLTextAreaElement) => field.validationMessage)).toMatch(/too much/)
  await expect(word).toHaveValue('sorry '.repeat(50))
  await word.fill('My daughter’s first concert')
  await his.getByRole('button', { name: 'Tell the set' }).click()
  await expect(session(his, '4 November').getByRole('button', { name: 'I can come after all' })).toBeVisible()
  await product.restart()
  await hers.reload()
  await expect(session(hers, '4 November')).toContainText('Jonas cannot come.')
  await expect(session(hers, '4 November')).toContainText('My daughter’s first concert')

  // Who presents is proposed in a fair order, without the facilitator.
  await hers.getByRole('button', { name: 'Propose who presents' }).click()
  await hers.getByRole('dialog').getByRole('button', { name: 'Plan it like this' }).click()
  await expect(session(hers, '14 October')).toContainText(/Presents: (Aiko|Jonas|Tomás)/)
  await expect(session(hers, '4 November')).toContainText(/Presents: (Aiko|Tomás)/)
  await his.goto(`${product.origin}/set/${made.set}`)
  await expect(his.getByRole('region', { name: 'Next session' })).toContainText(
    /Presents: (Aiko|Jonas|Tomás)/,
  )

  // A date is looked for: offered, marked on two clocks, the best stands out, and is planned.
  await hers.getByRole('button', { name: 'Ask when you all can' }).click()
  const asking = hers.getByRole('dialog')
  await asking.getByLabel('Day 1').fill('2027-03-28')
  await asking.getByLabel('Time 1').fill('02:30')
  await expect(asking.getByText('The clocks go forward that night')).toBeVisible()
  await asking.getByLabel('Day 1').fill('2027-10-31')
  await expect(asking.getByText('The clocks go back that night')).toBeVisible()
  await asking.getByLabel('Time 1').fill('18:00')
  await expect(asking.getByText('The clocks go back that night')).toBeHidden()
  for (const [i, day] of ['2027-12-01', '2027-12-02', '2027-12-03'].entries())
    await asking.getByLabel(`Day ${i + 1}`).fill(day)
  await asking.getByRole('button', { name: 'Ask about 3 times' }).click()
  await his.goto(`${product.origin}/set/${made.set}`)
  await his.getByRole('link', { name: 'Mark your times' }).click()
  const mark = async (page: Page, marks: Record<string, string>) => {
    for (const [date, name] of Object.entries(marks))
      await session(page, date).getByRole('radio', { name, exact: true }).check()
    await page.getByRole('button', { name: 'Send my marks' }).click()
    await expect(page.getByText('Your marks are with the set.')).toBeVisible()
  }
  await expect(session(his, '1 December')).toContainText('12:00')
  await mark(his, { '1 December': 'I cannot', '2 December': 'I can', '3 December': 'If need be' })
  await mark(hers, { '1 December': 'I can', '2 December': 'I can', '3 December': 'I can' })
  // Two have not said yet.
  await expect(session(hers, '2 December')).toContainText('Suits best so far')
  await expect(hers.getByText('Suits best')).toHaveCount(1)
  await expect(session(hers, '1 December')).toContainText('Cannot: Jonas')
  await expect(hers.getByText('Still awaited: Aiko and Tomás.')).toBeVisible()
  await lookAt(hers, 'finding a date')
  await session(hers, '2 December').getByRole('checkbox', { name: 'Meet at this time' }).check()
  await hers.getByRole('button', { name: 'Plan the chosen time' }).click()
  await expect(session(hers, '2 December').getByRole('button', { name: 'Change' })).toBeVisible()
  await expect(his.getByRole('button', { name: 'Send my marks' })).toBeHidden()

  // A time that clocks show twice says which is meant, to whom they do.
  await hers.getByRole('button', { name: 'Ask when you all can' }).click()
  await asking.getByLabel('Day 1').fill('2027-10-31')
  await asking.getByLabel('Time 1').fill('02:30')
  await asking.getByRole('button', { name: 'Ask about one time' }).click()
  await expect(session(hers, '31 October')).toContainText('The clocks go back that night')
  await expect(session(his, '30 October')).not.toContainText('The clocks go back that night')
  await hers.getByRole('button', { name: 'Stop looking' }).click()
  await hers.getByRole('alertdialog').getByRole('button', { name: 'Stop looking' }).click()
  await expect(hers.getByText('31 October')).toHaveCount(0)

  // One moves: what was said about the old date is void, and everybody sees the new one at once.
  await session(hers, '4 November').getByRole('button', { name: 'Change' }).click()
  await hers.getByRole('dialog').getByLabel('Date', { exact: true }).fill('2027-11-11')
  await hers.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(session(his, '11 November')).toContainText('12:00')
  await expect(session(hers, '11 November')).not.toContainText('Jonas cannot come')

  // His calendar: a file that names the set, and an address that tells a program nothing but when.
  const saving = his.waitForEvent('download')
  await his.getByRole('button', { name: 'Save the dates' }).click()
  const file = await (await saving).path()
  const meetings = [at(dates[0]), at('2027-11-11'), at('2027-12-02')]
  expect(eventsIn(await readFile(file, 'utf8'))).toEqual(
    meetings.map((from) => ({ from, summary: 'Tuesday set' })),
  )
  await his.goto(`${product.origin}/set/${made.set}`)
  const savingOne = his.waitForEvent('download')
  await his.getByRole('button', { name: 'Save the date', exact: true }).click()
  const one = await (await savingOne).path()
  expect(eventsIn(await readFile(one, 'utf8'))).toEqual([{ from: meetings[0], summary: 'Tuesday set' }])
  await expect(his.getByText('Saved on this device.')).toBeVisible()
  await his.goto(`${product.origin}/set/${made.set}/programme`)
  await his.getByRole('button', { name: 'Make my address' }).click()
  const address = await his.getByLabel('My private calendar address').inputValue()
  const subscribed = async () => eventsIn(await (await fetch(address)).text())
  expect(await subscribed()).toEqual(meetings.map((from) => ({ from, summary: 'Setroom' })))
  expect(meetings.map((from) => wallTime(from, 'Europe/Berlin').time)).toEqual(['18:00', '18:00', '18:00'])
  await his.reload()
  await expect(his.getByLabel('My private calendar address')).toHaveValue(address)
  await his.getByRole('button', { name: 'End it' }).click()
  await his.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
  await expect(his.getByRole('button', { name: 'Make my address' })).toBeVisible()
  expect((await fetch(address)).status).toBe(404)

  // His reason and his address are nowhere on the server's disk; the set's name, which it may know, is.
  const secrets = { reason: 'My daughter’s first concert', token: /(\S{43})\.ics$/.exec(address)![1]! }
  expect(foundInFolder(product.dataFolder, secrets)).toEqual([])
  expect(foundInFolder(product.dataFolder, { name: 'Tuesday set' })).not.toEqual([])

  // One is called off: everybody reads which, until its hour is over.
  await hers.setViewportSize(onPhone)
  await session(hers, '11 November').getByRole('button', { name: 'Cancel it' }).click()
  await hers.getByRole('alertdialog').getByRole('button', { name: 'Cancel the session' }).click()
  await his.setViewportSize(onPhone)
  await expect(session(his, '11 November')).toHaveText(/^Called off: /)
  await expect(session(hers, '11 November').getByRole('button')).toHaveCount(0)
  await lookAt(his, 'a programme on a phone')
  await lookAt(hers, 'the facilitator’s programme on a phone')
})
