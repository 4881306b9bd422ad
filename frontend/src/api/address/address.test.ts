import { expect, test } from 'vitest'
import { addressIn } from './address'

test('an address is taken without its last slash, anything else means the same origin', () => {
  expect(addressIn({ apiUrl: 'https://api.spiraali.fi/' })).toBe('https://api.spiraali.fi')
  for (const config of [{ apiUrl: '' }, { apiUrl: 7 }, {}, null, 'x'])
    expect(addressIn(config)).toBeUndefined()
})
