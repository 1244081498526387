import { createHash } from 'node:crypto'
import { expect, test } from '../support/e2e/test.ts'

test.use({ media: 'none' })

test('the privacy page shows the sum over all files, and where each one’s stands', async ({
  product,
  person,
}) => {
  const { page } = await person('Mara')
  await page.goto(`${product.origin}/privacy`)
  const list = await (await fetch(`${product.origin}/hashes.txt`)).text()
  const sum = createHash('sha256')
    .update(list.slice(list.indexOf('\n') + 1))
    .digest('hex')
  const shown = sum.slice(0, 16).replace(/.{4}(?=.)/g, '$& ')
  await expect(page.getByText(`this server serves should be ${shown}`)).toBeVisible()
  await expect(page.getByRole('link', { name: 'here is that of each file' })).toHaveAttribute(
    'href',
    '/hashes.txt',
  )
})
