import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** The facilitator opens the room from the set's home, and comes to the lobby. */
export async function openRoom(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the room' }).click()
  await expect(page.getByRole('link', { name: 'Go in' })).toBeVisible()
}

/** From the set's home or the lobby into the room. */
export async function goIn(page: Page): Promise<void> {
  const lobby = page.getByRole('link', { name: 'Go in' })
  const home = page.getByRole('link', { name: 'Join' })
  await expect(lobby.or(home)).toBeVisible()
  if (await home.isVisible()) await home.click()
  await lobby.click()
  await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
}
