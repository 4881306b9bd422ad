import { type Answer, type Content, type Contract, nameIn, type Place } from './contract.ts'
import { escape, inline, markdown, table } from './html.ts'
import { typeOf } from './type.ts'

const shown = (example: unknown): string =>
  escape(typeof example === 'string' ? example.replace(/^\uFEFF/, '') : JSON.stringify(example, null, 2))

const block = (name: string, content: Content): string =>
  Object.entries(content)
    .map(
      ([type, media]) => `
<p>${name} <code>${escape(type)}</code>${media.schema ? `: ${typeOf(media.schema)}` : ''}</p>
${media.example === undefined ? '' : `<pre tabindex="0" aria-label="${name} example"><code>${shown(media.example)}</code></pre>`}`,
    )
    .join('')

const who = ({ operation }: Place): string => {
  if (operation.security?.length === 0) return 'Open to anybody.'
  const scopes = operation.security?.flatMap((way) => way['bearer'] ?? []) ?? []
  return scopes.length > 0
    ? `Signed in, or with an API token of scope ${scopes.map((scope) => `<code>${escape(scope)}</code>`).join(', ')}.`
    : 'Signed in, or by a link where it leads here; API tokens do not open it.'
}

function answered(status: string, answer: Answer, contract: Contract): string[] {
  const whole = answer.$ref ? (contract.components.responses[nameIn(answer.$ref)] ?? answer) : answer
  const headers = Object.keys(whole.headers ?? {}).map((name) => `<code>${name}</code>`)
  return [status, escape(whole.description ?? ''), headers.join(', ')]
}

/** All there is to know of one operation. */
export function operationIn(contract: Contract, place: Place): string {
  const { operation, method, path } = place
  const answers = Object.entries(operation.responses).filter(([status]) => status !== 'default')
  return `
<section aria-labelledby="${operation.operationId}">
<h2 id="${operation.operationId}">${escape(operation.summary)} <a class="here" href="#${operation.operationId}" aria-label="Link to ${operation.operationId}">#</a></h2>
<p class="path"><span class="method ${method}">${method.toUpperCase()}</span> <code>${escape(path)}</code></p>
${markdown(operation.description ?? '')}
<p>${who(place)}</p>
${
  operation.parameters
    ? table(
        `Parameters of ${operation.operationId}`,
        ['Parameter', 'In', 'Type', 'What it is', 'For example'],
        operation.parameters.map((parameter) => [
          `<code>${escape(parameter.name)}</code>${parameter.required ? ' (needed)' : ''}`,
          parameter.in,
          typeOf(parameter.schema),
          inline(parameter.description ?? ''),
          parameter.example === undefined ? '' : `<code>${escape(String(parameter.example))}</code>`,
        ]),
      )
    : ''
}
${block('Send', operation.requestBody?.content ?? {})}
${answers
  .filter(([status]) => status.startsWith('2'))
  .slice(0, 1)
  .map(([, answer]) => block('Comes back', answer.content ?? {}))
  .join('')}
${table(
  `Answers of ${operation.operationId}`,
  ['Status', 'What it means', 'Headers'],
  answers.map(([status, answer]) => answered(status, answer, contract)),
)}
</section>`
}
