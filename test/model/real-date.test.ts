import {expect, it} from 'vitest'
import {isRealDate} from '../../src/model/real-date.ts'

it.each(['2026-03-14', '2026-03', '2024-02-29', '1999-12-31', '9999-12-31'])(
  '%s is a date',
  text => {
    expect(isRealDate(text)).toBe(true)
  },
)

it.each(['2026-02-29', '2026-02-31', '2026-13', '2026-00-01', '0001-01', '26-03-14', '2026', ''])(
  '%j is no date',
  text => {
    expect(isRealDate(text)).toBe(false)
  },
)
