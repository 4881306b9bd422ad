import { expect, test } from '@playwright/test'
import { expectNoFaults } from './rules'

test('a stranger reads the contract where it runs, without signing in', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto('/api/v1/reference')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The contract')
  await page.getByRole('navigation').getByRole('link', { name: 'Innovations' }).click()
  await page.getByRole('link', { name: 'InnovationBody' }).first().click()
  await expect(page.getByRole('heading', { name: 'InnovationBody', exact: true })).toBeInViewport()
  // Styles come, and nothing was kept out by the policy.
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  )
  expect(complaints).toEqual([])
})

for (const name of ['index', 'scores'])
  test(`the reference's page ${name} can be read by everybody`, async ({ page }) => {
    await page.goto(`/api/v1/reference/${name}.html`)
    await expectNoFaults(page, page.getByRole('heading', { level: 1 }))
  })
