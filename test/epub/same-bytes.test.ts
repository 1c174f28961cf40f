import {afterEach, expect, it, vi} from 'vitest'
import {drawn, sampleBook} from './fixture.ts'
import {paged} from './fixture-pages.ts'
import {bookIn} from './languages.ts'
import {bytesOf} from './render.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it.each([
  ['Asia/Tehran', 'fa_IR.UTF-8'],
  ['America/New_York', 'en_US.UTF-8'],
  ['Pacific/Kiritimati', 'C'],
])('the same book in %s and %s has the same bytes', async (zone, locale) => {
  const books = [paged(drawn(sampleBook())), drawn(bookIn('ar'))]
  const here = await Promise.all(books.map(bytesOf))
  vi.stubEnv('TZ', zone)
  vi.stubEnv('LANG', locale)
  vi.stubEnv('LC_ALL', locale)
  vi.useFakeTimers({now: new Date('2031-07-05T23:59:59Z'), toFake: ['Date']})
  vi.spyOn(Math, 'random').mockReturnValue(0.123)
  const there = await Promise.all(books.map(bytesOf))
  for (const [i, bytes] of here.entries()) {
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(there[i] ?? []))).toBe(0)
  }
})

it('no entry of the zip tells when or where it was made', async () => {
  const bytes = Buffer.from(await bytesOf(sampleBook()))
  const dates = new Set<number>()
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    dates.add(bytes.readUInt32LE(at + 12))
    expect(bytes.readUInt8(at + 5)).toBe(0)
  }
  const [date = 0] = dates
  expect(dates.size).toBe(1)
  expect([(date >>> 25) + 1980, (date >>> 21) & 15, (date >>> 16) & 31, date & 0xffff]).toEqual([
    2026, 3, 1, 0,
  ])
})

it.each([
  ['1975-01-01', 1980],
  ['2026-03-01', 2026],
  ['2206-11-25', 2107],
])('a book dated %s is a zip, whose calendar goes from 1980 to 2107', async (date, year) => {
  const book = sampleBook()
  const bytes = Buffer.from(await bytesOf({...book, handbook: {...book.handbook, date}}))
  const stamp = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 12)
  expect((stamp >>> 25) + 1980).toBe(year)
})
