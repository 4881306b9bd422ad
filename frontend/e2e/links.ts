import { type Locator, type Page, expect } from '@playwright/test'

/** The link or secret that a part of the page shows. */
export const linkIn = async (part: Locator): Promise<string> =>
  (await part.locator('p + div code, div > code').first().textContent()) ?? ''

export async function makeTeam(page: Page, name: string): Promise<void> {
  await page.goto('/teams/new')
  await page.getByLabel('Tiimin nimi').fill(name)
  await page.getByRole('button', { name: 'Perusta tiimi' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

export async function assessorLink(page: Page, round: string): Promise<string> {
  await page.goto(`/assessments/${round}`)
  await page.getByRole('button', { name: 'Tee arviointilinkki' }).click()
  await page.getByLabel('Kenelle linkki on').fill('Eeva')
  await page.getByRole('button', { name: 'Tee linkki' }).click()
  const link = await linkIn(page.getByRole('dialog'))
  await page.getByRole('button', { name: 'Valmis' }).click()
  return link
}
