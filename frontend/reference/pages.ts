import { type Contract, placesOf, slug } from './contract.ts'
import { escape, inline, markdown, table } from './html.ts'
import { operationIn } from './operation.ts'
import { typeOf } from './type.ts'

function page(contract: Contract, name: string, title: string, content: string): string {
  const here = (file: string) => (file === name ? ' aria-current="page"' : '')
  const links = [
    ['index.html', 'Begin here'],
    ...contract.tags.map((tag) => [`${slug(tag.name)}.html`, tag.name]),
    ['types.html', 'Types'],
  ] as const
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Spiraali API ${contract.info.version}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header><p><strong>Spiraali</strong> API ${contract.info.version}</p></header>
<nav aria-label="Reference"><ul>
${links.map(([file, text]) => `<li><a href="${file}"${here(file)}>${escape(text)}</a></li>`).join('\n')}
</ul></nav>
<main id="content">
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`
}

function beginning(contract: Contract): string {
  const places = placesOf(contract)
  const operations = contract.tags.map(
    (tag) => `<h3>${escape(tag.name)}</h3>\n<p>${escape(tag.description ?? '')}</p>\n<ul>
${places
  .filter(({ operation }) => operation.tags[0] === tag.name)
  .map(
    ({ operation, method, path }) =>
      `<li><span class="method ${method}">${method.toUpperCase()}</span> <code>${escape(path.replace('/api/v1', ''))}</code> <a href="${slug(tag.name)}.html#${operation.operationId}">${escape(operation.summary)}</a></li>`,
  )
  .join('\n')}
</ul>`,
  )
  return `${markdown(contract.info.description)}\n<h2 id="operations">Every operation</h2>\n${operations.join('\n')}`
}

const types = (contract: Contract): string =>
  Object.entries(contract.components.schemas)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => {
      const fields = Object.entries(schema.properties ?? {})
      const about = `<h2 id="${name}">${name}</h2>\n<p>${inline(schema.description ?? '')}</p>`
      if (fields.length === 0) return `${about}\n<p>${typeOf(schema)}</p>`
      const rows = fields.map(([field, value]) => [
        `<code>${escape(field)}</code>`,
        typeOf(value),
        schema.required?.includes(field) ? 'always' : 'may be missing',
        inline(value.description ?? ''),
      ])
      return about + table(`Fields of ${name}`, ['Field', 'Type', 'There', 'What it is'], rows)
    })
    .join('\n')

/** Every page of the reference by the name of its file. */
export function pagesOf(contract: Contract): Map<string, string> {
  const pages = new Map<string, string>()
  const add = (name: string, title: string, content: string) =>
    pages.set(name, page(contract, name, title, content))
  add('index.html', 'The contract', beginning(contract))
  for (const tag of contract.tags) {
    const operations = placesOf(contract).filter(({ operation }) => operation.tags[0] === tag.name)
    const content = operations.map((place) => operationIn(contract, place)).join('\n')
    add(`${slug(tag.name)}.html`, tag.name, `<p>${escape(tag.description ?? '')}</p>\n${content}`)
  }
  add('types.html', 'Types', types(contract))
  return pages
}
