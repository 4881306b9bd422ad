import { expect, test } from 'vitest'
import { assessmentOf, titleFault } from './round'

const instrument = {
  id: 'soila-features',
  version: '2024.1',
  title: { fi: '', sv: '', en: '' },
  characteristics: 11,
}

test('a named round has no minimum group', () => {
  const body = assessmentOf({ title: ' Syksy ', anonymous: false, minimumGroup: 5 }, 'i', instrument)
  expect(body).toEqual({
    innovation: 'i',
    title: 'Syksy',
    framework: 'soila-features',
    frameworkVersion: '2024.1',
    anonymous: false,
    revealed: false,
  })
})

test('an anonymous round carries its minimum group', () => {
  expect(assessmentOf({ title: 'x', anonymous: true, minimumGroup: 7 }, 'i', instrument).minimumGroup).toBe(7)
})

test('a round needs a name of at most 200 characters', () => {
  expect(titleFault('  ')).toBe('nameMissing')
  expect(titleFault('a'.repeat(200))).toBeUndefined()
  expect(titleFault('a'.repeat(201))).toBe('nameTooLong')
})
