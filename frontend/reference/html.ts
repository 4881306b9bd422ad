/** Text made safe to stand in a page. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A line of text with its code and strong words. */
export const inline = (text: string): string =>
  escape(text)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')

const cells = (row: string): string[] =>
  row
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => inline(cell.trim()))

/** A table stands in a box of its own that can be scrolled, by keyboard too. */
export const table = (name: string, head: string[], rows: string[][]): string => `
<div class="table" role="region" aria-label="${escape(name)}" tabindex="0"><table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></div>`

/** The little Markdown the contract uses: headings, tables, paragraphs, code and strong words. */
export function markdown(text: string): string {
  let heading = 'Table'
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      if (block.startsWith('## ')) {
        heading = block.slice(3).replaceAll('`', '')
        return `<h2 id="${slugOf(heading)}">${inline(block.slice(3))}</h2>`
      }
      if (block.startsWith('|')) {
        const [head = '', , ...rows] = block.split('\n')
        return table(heading, cells(head), rows.map(cells))
      }
      return `<p>${inline(block.replaceAll('\n', ' '))}</p>`
    })
    .join('\n')
}

const slugOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]+/g, '-')
