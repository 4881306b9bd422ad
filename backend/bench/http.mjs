// A load generator small enough not to be what is measured: bare sockets, one request in flight on each.
import net from 'node:net'

const END_OF_HEADERS = Buffer.from('\r\n\r\n')

/** One keep-alive connection; `send` resolves with the status once the whole answer is here. */
function connect(port) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true })
    let pending
    let buffer = Buffer.alloc(0)
    socket.on('error', (error) => (pending ? pending.reject(error) : reject(error)))
    socket.on('data', (chunk) => {
      buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk])
      const end = buffer.indexOf(END_OF_HEADERS)
      if (end < 0) return
      const head = buffer.toString('latin1', 0, end)
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      if (buffer.length < end + 4 + length) return
      const answered = pending
      buffer = Buffer.alloc(0)
      pending = undefined
      answered.resolve(Number(head.slice(9, 12)))
    })
    socket.on('connect', () =>
      resolve({
        send: (text) => new Promise((ok, fail) => ((pending = { resolve: ok, reject: fail }), socket.write(text))),
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
  times.sort((a, b) => a - b)
  return { perSecond: times.length / seconds, p95: times[Math.floor(times.length * 0.95)] }
}
