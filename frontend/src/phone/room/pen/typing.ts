/** Whether the pen is on the paper: then nothing may move under it. */
export function isTyping(element: Element | null = document.activeElement): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(element.type)
}
