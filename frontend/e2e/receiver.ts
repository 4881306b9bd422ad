import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { until } from './node'

export type Received = { id: string; type: string; data: Record<string, string>; isSigned: boolean }

/** A server of somebody else's that webhooks are sent to, and that checks what it gets as the convention says. */
export class Receiver {
  readonly received: Received[] = []
  secret = ''
  /** what it answers from now on */
  status = 204
  private server: Server | undefined
  private port = 0

  async open(): Promise<this> {
    this.server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        const { type, data } = JSON.parse(body)
        const id = String(request.headers['webhook-id'])
        this.received.push({ id, type, data, isSigned: this.signed(request.headers, body) })
        response.writeHead(this.status).end()
      })
    }).listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    this.port = (this.server.address() as AddressInfo).port
    return this
  }

  get url(): string {
    return `http://localhost:${this.port}/ilmoitukset`
  }

  close(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }

  async got(type: string, within = 15_000): Promise<Received> {
    const found = () => this.received.find((each) => each.type === type)
    await until(
      async () => found() !== undefined,
      within,
      () => JSON.stringify(this.received),
    )
    return found() as Received
  }

  private signed(headers: IncomingHttpHeaders, body: string): boolean {
    const key = Buffer.from(this.secret.replace(/^whsec_/, ''), 'base64')
    const told = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
    const ours = Buffer.from(`v1,${createHmac('sha256', key).update(told).digest('base64')}`)
    const theirs = Buffer.from(String(headers['webhook-signature']))
    return ours.length === theirs.length && timingSafeEqual(ours, theirs)
  }
}
