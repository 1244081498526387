import { makeSet, takePlace } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'

test('from the printed link to everybody in the set', async ({ product, person }) => {
  const mara = await person('Mara')
  const links = await makeSet(mara.page, product.hostLink, {
    name: 'Tuesday set',
    purpose: 'We help each other lead through a year of change.',
    me: 'Mara',
    others: ['Jonas', 'Ana'],
  })
  expect(Object.keys(links)).toEqual(['Jonas', 'Ana'])
  await mara.page.getByRole('link', { name: 'Go to the set' }).click()
  const jonas = await person('Jonas')
  await takePlace(jonas.page, links.Jonas!, 'Tuesday set')
  await expect(jonas.page.getByText('We help each other lead through a year of change.')).toBeVisible()
})
