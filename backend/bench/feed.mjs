// One open feed, as a phone or a screen holds it, with the moment at which each event came.
import http from 'node:http'

/** Resolves once the server has answered; rejects when it refuses or is not there. */
export function follow(port, workshop, token) {
  return new Promise((resolve, reject) => {
    const path = `/api/v1/workshops/${workshop}/stream`
    const headers = { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' }
    const request = http.get({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      if (answer.statusCode !== 200) {
        request.destroy()
        return reject(new Error(`a feed answered ${answer.statusCode}`))
      }
      resolve(new Feed(request, answer))
    })
    request.on('error', reject)
  })
}

class Feed {
  /** Whoever waits for an event: called with its name and data until it says that this was the one. */
  waiting = new Set()
  last = {}

  constructor(request, answer) {
    this.request = request
    this.ended = new Promise((resolve) => answer.once('close', resolve))
    let text = ''
    answer.setEncoding('utf8')
    answer.on('error', () => {})
    answer.on('data', (chunk) => {
      const at = performance.now()
      const parts = (text + chunk).split('\n\n')
      text = parts.pop()
      parts.forEach((part) => this.hear(part, at))
    })
  }

  hear(part, at) {
    const name = /^event: ?(.*)$/m.exec(part)?.[1]
    if (!name) return
    const data = JSON.parse(/^data: ?(.*)$/m.exec(part)[1])
    this.last[name] = data
    for (const told of this.waiting) if (told(name, data, at)) this.waiting.delete(told)
  }

  /** When the first event of that name for which `holds` comes; what came before counts too where `past` says so. */
  heard(name, holds, { within = 20_000, past = false } = {}) {
    if (past && this.last[name] && holds(this.last[name])) return Promise.resolve(performance.now())
    return new Promise((resolve, reject) => {
      const told = (event, data, at) => {
        if (event !== name || !holds(data)) return false
        clearTimeout(late)
        resolve(at)
        return true
      }
      const late = setTimeout(() => {
        this.waiting.delete(told)
        reject(new Error(`no such ${name} within ${within} ms; the last was ${JSON.stringify(this.last[name])}`))
      }, within)
      this.waiting.add(told)
    })
  }

  get bytes() {
    return this.request.socket.bytesRead
  }

  end() {
    this.request.destroy()
  }
}
