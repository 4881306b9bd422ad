import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Contract, placesOf } from './contract.ts'
import { markdown } from './html.ts'
import { pagesOf } from './pages.ts'

const contract = parse(readFileSync('../openapi.yaml', 'utf8')) as Contract
const pages = pagesOf(contract)
const all = [...pages.values()].join('')

test('every operation and every type has a place of its own', () => {
  for (const { operation } of placesOf(contract))
    expect(all.split(`<h2 id="${operation.operationId}"`).length, operation.operationId).toBe(2)
  for (const name of Object.keys(contract.components.schemas))
    expect(pages.get('types.html')).toContain(`<h2 id="${name}"`)
})

test('every link leads somewhere', () => {
  for (const [name, page] of pages)
    for (const [, link = ''] of page.matchAll(/href="([^"]*)"/g)) {
      const [file, place] = link.split('#')
      if (file === 'style.css') continue
      const target = file === '' ? page : pages.get(file ?? '')
      expect(target, `${link} on ${name}`).toBeDefined()
      if (place) expect(target, `${link} on ${name}`).toContain(`id="${place}"`)
    }
})

test('no page needs a script, a style of its own or another host', () => {
  expect(all).not.toMatch(/<script|<style|style="|<img|<iframe|src="|href="https?:| on[a-z]+="/)
})

test('what stands in the contract cannot break out of a page', () => {
  expect(markdown('a <b> & `"c"`')).toBe('<p>a &lt;b&gt; &amp; <code>&quot;c&quot;</code></p>')
})

test('the reference stays small enough to keep in the history', () => {
  expect(all.length).toBeLessThan(1_200_000)
})
