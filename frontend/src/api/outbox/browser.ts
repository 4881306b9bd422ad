import { person, whenPersonChanges } from '../session/person'
import { outboxOnDevice } from './device/device'

const device = outboxOnDevice({ database: 'spiraali-outbox', channel: 'outbox', owner: person })

export const { outbox, keepsOnDevice, whenLockedOut } = device

/** Called once, when the client knows where its API is. */
export function startOutbox() {
  whenPersonChanges(() => void outbox.changeHands())
  device.start()
}
