const moves = { ArrowRight: 'onNext', ArrowLeft: 'onBack', r: 'onReveal', R: 'onReveal' } as const

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>

/** What a key means for the room. A key held down, one of a field or of the browser means nothing. */
export function moveByKey(press: Press, isAsking: boolean) {
  const { key, repeat, altKey, ctrlKey, metaKey, target } = press
  if (isAsking || repeat || altKey || ctrlKey || metaKey || isField(target)) return null
  return Object.hasOwn(moves, key) ? moves[key as keyof typeof moves] : null
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
