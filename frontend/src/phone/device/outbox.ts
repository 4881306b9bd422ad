import { outboxOnDevice } from '../../api/outbox/device/device'

let seed = ''

/** The room's own outbox: what is owed to a workshop has nothing to do with who is signed in to the app. */
const device = outboxOnDevice({ database: 'spiraali-phone', channel: 'spiraali-phone', owner: () => seed })

export const { outbox, keepsOnDevice, whenLockedOut } = device

let started = false

/** Sends what this participant still owes, and nothing of whoever held this phone before. */
export function sendAs(participant: string) {
  if (seed === participant) return
  seed = participant
  if (started) return void outbox.changeHands()
  started = true
  device.start()
}
