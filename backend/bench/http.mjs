// A load generator small enough not to be what is measured: bare sockets, one request in flight on each.
import net from 'node:net'

const END_OF_HEADERS = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

function isWhole(head, body) {
  if (/transfer-encoding: chunked/i.test(head)) return body.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
  return body.length >= Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
}

/** One keep-alive connection; `send` resolves with the status once the whole answer is here. */
export function connect(port) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true })
    let pending
    let buffer = Buffer.alloc(0)
    const fail = (error) => (pending ? pending.reject(error) : reject(error))
    socket.on('error', fail)
    socket.on('close', () => fail(new Error('the connection was closed')))
    socket.on('data', (chunk) => {
      buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk])
      const end = buffer.indexOf(END_OF_HEADERS)
      if (end < 0) return
      const head = buffer.toString('latin1', 0, end)
      if (!isWhole(head, buffer.subarray(end + 4))) return
      const answered = pending
      buffer = Buffer.alloc(0)
      pending = undefined
      answered.resolve(Number(head.slice(9, 12)))
    })
    socket.on('connect', () =>
      resolve({
        send: (text) => new Promise((ok, no) => ((pending = { resolve: ok, reject: no }), socket.write(text))),
        end: () => socket.destroy(),
      }),
    )
  })
}

export function request(method, path, { token, body, headers = {} }) {
  const payload = body === undefined ? '' : JSON.stringify(body)
  const lines = [`${method} /api/v1${path} HTTP/1.1`, 'Host: localhost']
  if (payload) lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(payload)}`)
  if (token) lines.push(`Authorization: Bearer ${token}`)
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`)
  return `${lines.join('\r\n')}\r\n\r\n${payload}`
}

/** Runs `clients` connections for `seconds`; `next` gives each its next request. Fails on any unexpected status. */
export async function load(port, { clients, seconds, next, expect }) {
  const times = []
  const until = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const connection = await connect(port)
      for (let i = 0; performance.now() < until; i++) {
        const text = next(client, i)
        const start = performance.now()
        const status = await connection.send(text)
        times.push(performance.now() - start)
        if (status !== expect) throw new Error(`expected ${expect}, got ${status} for ${text.slice(0, 120)}`)
      }
      connection.end()
    }),
  )
  return { perSecond: times.length / seconds, p95: p95(times) }
}

export function p95(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)]
}
