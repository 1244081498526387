import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { begin, commitTo, endSession, goOnTo } from '../support/e2e/driving.ts'
import { meetQuietly } from '../support/e2e/meeting.ts'
import { expect, test } from '../support/e2e/test.ts'
import { agendaOf } from '../support/newSet.ts'

test.use({ media: 'none' })

/** What a spreadsheet would reckon with, a heading and a link to other programs, and a line that ends an event. */
const hostile = '=HYPERLINK("http://example.org","# Ask Ruth"); +1'
const plain = 'Ask Ruth on Friday, and then Ben'
const others = 'Leave one meeting unanswered'

test('one’s own commitments are taken away from the page one leaves with, and from the set’s home, as text, table and calendar', async ({
  product,
  person,
}) => {
  const { made, people } = await meetQuietly({ product, person }, ['Mara', 'Jonas'], {
    agenda: agendaOf(['actionCommitment', 600_000], ['close', 60_000]),
  })
  const [lead, jonas] = people.map(({ page }) => page) as [
    (typeof people)[0]['page'],
    (typeof people)[0]['page'],
  ]
  await begin(lead, 'Commitment')
  await commitTo(jonas, plain, 'In a week')
  await jonas.getByRole('button', { name: 'Later' }).click()
  await commitTo(jonas, hostile, 'In two weeks')
  await commitTo(lead, others, 'In a week')
  await goOnTo(lead, 'Close', [jonas])
  await endSession(lead, [jonas])
  const days = [7, 14].map((more) => inBerlin(Date.now() + more * 24 * 3_600_000))

  const save = async (button: string, ending: string) => {
    const saving = jonas.waitForEvent('download')
    await jonas.getByRole('button', { name: button }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(
      new RegExp(`^setroom-tuesday-set-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`),
    )
    await expect(jonas.getByText('Saved on this device.', { exact: true })).toBeVisible()
    return readFile(await saved.path(), 'utf8')
  }

  for (const where of ['the page one leaves with', 'one’s own place']) {
    await test.step(`from ${where}`, async () => {
      if (where === 'one’s own place') await jonas.goto(`${product.origin}/set/${made.set}/mine`)

      const text = await save('As text', 'md')
      expect(text).toContain(plain)
      expect(text).not.toContain(others)

      const table: Record<string, string>[] = parse(await save('As a table', 'csv'), {
        bom: true,
        columns: true,
      })
      expect(table.map((row) => [row.Kind, row.Text, row.Due, row.Status])).toEqual([
        ['Commitment', plain, days[0], 'open'],
        // As it was written, but that nothing in it is a formula any more.
        ['Commitment', '\'=HYPERLINK("http://example.org","# Ask Ruth"); \'+1', days[1], 'open'],
      ])

      const calendar = new ICAL.Component(ICAL.parse(await save('Into my calendar', 'ics')))
      const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
      expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
        [plain, days[0]],
        [hostile, days[1]],
      ])
    })
  }
})

/** The day that it is then where the browsers of the tests are. */
function inBerlin(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(at)
}
