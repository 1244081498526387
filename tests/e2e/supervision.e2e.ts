import { makeSet, takePlace } from '../support/e2e/makingSets.ts'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

const learned = 'We ask one question and then wait.'

test('a learning goes to supervision when all released it, and comes back when one takes it back', async ({
  product,
  person,
}) => {
  const fay = await person('Fay')
  const beside = { beside: fay }
  const [ana, ben, cem, lea] = await Promise.all(
    ['Ana', 'Ben', 'Cem', 'Lea'].map((name) => person(name, beside)),
  )
  const { page: lead } = fay
  const [author, touched, member, other] = [ana!.page, ben!.page, cem!.page, lea!.page]
  const north = await makeSet(lead, product.hostLink, {
    name: 'North',
    me: 'Fay',
    others: ['Ana', 'Ben', 'Cem'],
  })
  await lead.getByRole('link', { name: 'Go to the set' }).click()
  const home = lead.url()
  await takePlace(author, north.Ana!, 'North')
  await takePlace(touched, north.Ben!, 'North')
  await takePlace(member, north.Cem!, 'North')
  await lead.goto(`${product.origin}/new`)
  const over = await makeSet(lead, undefined, {
    name: 'Over coffee',
    me: 'Fay',
    others: ['Lea', 'Uma'],
    template: /^Supervision/,
  })
  await lead.getByRole('link', { name: 'Go to the set' }).click()
  await expect(lead.getByText('Nothing was carried here yet.')).toBeVisible()
  await takePlace(other, over.Lea!, 'Over coffee')
  await other.getByRole('link', { name: 'Read and sort' }).click()

  await test.step('Ana writes one down, about Ben’s issue', async () => {
    await author.getByRole('link', { name: 'Open', exact: true }).click()
    await author.getByRole('button', { name: 'Write one down' }).click()
    await author.getByLabel('What did we learn?').fill(learned)
    await author.getByRole('checkbox', { name: 'Ben' }).check()
    await author.getByRole('button', { name: 'Write it down' }).click()
    await expect(author.getByText('touches the issue of Ben')).toBeVisible()
  })
  await test.step('Fay asks; who says no seems to have said nothing', async () => {
    await lead.goto(`${home}/learnings`)
    await expect(lead.getByText(learned)).toBeVisible()
    await lead.getByRole('button', { name: 'Ask to release it' }).click()
    await lead.getByRole('button', { name: 'Ask them' }).click()
    await touched.getByRole('link', { name: 'Read and answer' }).click()
    await touched.getByRole('button', { name: 'No, it stays here' }).click()
    await author.getByRole('button', { name: 'Yes, in these words' }).click()
    await expect(author.getByRole('button', { name: 'Yes, in these words', pressed: true })).toBeVisible()
    await expect(lead.getByText('not released', { exact: false })).toBeVisible()
    await touched.getByRole('button', { name: 'Yes, in these words' }).click()
    // Nobody named Cem; whether it touches his issue only he can say.
    await expect(touched.getByRole('button', { name: 'Yes, in these words', pressed: true })).toBeVisible()
    await expect(lead.getByText('not released', { exact: false })).toBeVisible()
    await member.getByRole('link', { name: 'Read and answer' }).click()
    await expect(member.getByRole('button', { name: 'This touches my issue' })).toBeVisible()
    await member.getByRole('button', { name: 'Yes, in these words' }).click()
  })
  await test.step('she carries it over, and the other set reads it', async () => {
    await lead.getByRole('button', { name: 'Carry it to supervision' }).click()
    await expect(lead.getByLabel('Where to?')).toHaveValue(/./)
    await lead.getByRole('button', { name: 'Carry it over' }).click()
    await expect(other.getByText(learned)).toBeVisible()
    await expect(other.getByText('carried by Fay', { exact: false })).toBeVisible()
    await expect(other.getByText('North')).toHaveCount(0)
    for (const page of [author, touched, lead])
      await expect(page.getByText('Fay carried it to Over coffee', { exact: false })).toBeVisible()
  })
  await test.step('Lea sorts it into a theme', async () => {
    await other.getByRole('button', { name: 'Begin a theme' }).click()
    await other.getByLabel('What do these have in common?').fill('Waiting')
    await other.getByRole('button', { name: 'Save it' }).click()
    await other.getByLabel('Theme', { exact: true }).selectOption('Waiting')
    const theme = other.getByRole('region', { name: 'Waiting' })
    await expect(theme.getByText(learned)).toBeVisible()
    await expect(theme.getByText('From one set.', { exact: false })).toBeVisible()
    await expect(theme.getByRole('button', { name: 'Announce an export' })).toHaveCount(0)
    await other.reload()
    await expect(theme.getByText(learned)).toBeVisible()
  })
  await test.step('Ben takes it back', async () => {
    await touched.reload()
    await touched.getByRole('button', { name: 'Take it back' }).click()
    await expect(other.getByText(learned)).toHaveCount(0)
    await expect(author.getByText('Fay carried it', { exact: false })).toHaveCount(0)
  })
  await test.step('Fay finds that it touches her issue, too, and is to let it go from then on', async () => {
    await lead.getByRole('button', { name: 'This touches my issue' }).click()
    await lead.getByRole('alertdialog').getByRole('button', { name: 'Yes, it touches my issue' }).click()
    await expect(lead.getByRole('button', { name: 'Yes, in these words' })).toBeVisible()
    await expect(lead.getByRole('button', { name: 'This touches my issue' })).toHaveCount(0)
    for (const page of [author, touched])
      await expect(page.getByText('touches the issue of Ben and Fay')).toBeVisible()
    await touched.getByRole('button', { name: 'Yes, in these words' }).click()
    await expect(lead.getByRole('button', { name: 'Carry it to supervision' })).toHaveCount(0)
    await lead.getByRole('button', { name: 'Yes, in these words' }).click()
    await expect(lead.getByRole('button', { name: 'Carry it to supervision' })).toBeVisible()
  })
})
