import { AxeBuilder } from '@axe-core/playwright'
import { type Locator, type Page, expect } from '@playwright/test'

const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What a page breaks of the guidelines, each with its place. */
export async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(CRITERIA).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message}`),
  )
}

/** Looks at a page wide and narrow, light and dark; `shown` tells that it is there. */
export async function expectNoFaults(page: Page, shown: Locator): Promise<void> {
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await expect(shown.first()).toBeVisible()
      // A change of colours reaches the last element some frames later.
      await expect.poll(() => faultsOn(page), { message: `${width} ${colorScheme}` }).toEqual([])
    }
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow(), 'at 320 nothing is scrolled sideways').toBe(0)
}
