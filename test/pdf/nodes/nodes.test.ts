import {describe, expect, it} from 'vitest'
import {addresses, shortAddress} from '../../../src/pdf/addresses.ts'
import {foldSpace} from '../../../src/pdf/fold-space.ts'
import {footLine} from '../../../src/pdf/foot-line.ts'
import {joinLast} from '../../../src/pdf/join-last.ts'
import {callouts} from '../../../src/pdf/nodes/callouts.ts'
import {coverTitle, linesOf} from '../../../src/pdf/nodes/cover-title.ts'
import {devicesIn} from '../../../src/pdf/nodes/devices.ts'
import {disc} from '../../../src/pdf/nodes/disc.ts'
import {engraving} from '../../../src/pdf/nodes/engraving.ts'
import {qr} from '../../../src/pdf/nodes/qr.ts'
import {tabPlace} from '../../../src/pdf/tab-place.ts'
import {handbookOf, themeOf} from '../book-of.ts'

const theme = themeOf()
const plate = {width: 280, height: 160}

describe('the disc of a call-out', () => {
  const on = (written: string, scale = 1, direction: 'ltr' | 'rtl' = 'ltr') =>
    callouts(written, {plate, scale, direction}, theme)
  const at = (written: string) => on(written).numbers?.[0]

  it('touches its ring from the reading side', () => {
    const {
      disc: {size},
      callout,
    } = theme
    expect(at('1,100,50,60,20')).toMatchObject({
      x: 100 - callout.away - callout.ring - size / 2,
      y: 60,
      words: '1',
    })
  })

  it('hangs over the picture no further than the theme allows', () => {
    const {
      disc: {size},
      callout,
    } = theme
    expect(at('1,2,50,60,20')?.x).toBe(size / 2 - callout.overhang)
  })

  it('touches its ring from the other side where reading begins there', () => {
    const right = on('1,100,50,60,20', 1, 'rtl').numbers?.[0]
    expect(right?.x).toBe(160 + theme.callout.away + theme.callout.ring + theme.disc.size / 2)
  })

  it('goes to the other side of a target that begins outside the picture', () => {
    expect(at('1,-20,50,60,20')?.x).toBeGreaterThan(40)
  })

  it('stands on a point that has no size', () => {
    expect(on('3,40,30,0,0', 0.5)).toMatchObject({
      numbers: [{x: 20, y: 15, words: '3'}],
    })
  })

  it('is left out where its numbers are none', () => {
    expect(on('1,x,2')).toEqual({})
    expect(on('')).toEqual({})
  })
})

it('a disc of two digits is a pill that ends where the others end', () => {
  const one = disc('1', theme)
  const two = disc('12', theme)
  expect(two.width).toBeGreaterThan(one.width)
  expect(two.at + two.width).toBe(one.at + one.width)
})

describe('the engraving', () => {
  const size = {width: 234, height: 259}

  it('is the same for the same title', () => {
    const twice = [1, 2].map(() => engraving('Steady Hands', size, theme.engraving))
    expect(twice[0]).toEqual(twice[1])
  })

  it('is another for another title', () => {
    const first = engraving('Steady Hands', size, theme.engraving)
    expect(engraving('Steady Hand', size, theme.engraving)).not.toEqual(first)
  })

  it.each(['', 'A', 'Ein sehr langer Titel', 'دليل'])('stays in its frame for "%s"', title => {
    for (const shape of engraving(title, size, theme.engraving)) {
      if (shape.shape !== 'rectangle') throw new Error('only lines are drawn')
      expect(shape.x).toBeGreaterThanOrEqual(0)
      expect(shape.x + shape.width).toBeLessThanOrEqual(size.width)
      expect(shape.y + shape.height).toBeLessThanOrEqual(size.height + 2)
    }
  })
})

it('a title whose words are too long for the cover is set smaller', () => {
  expect(coverTitle('Steady Hands', theme).style.size).toBe(52)
  expect(coverTitle('Hands-on guides', theme).style.size).toBe(44)
  expect(coverTitle('Digitalsicherheit', theme).style.size).toBe(24)
  expect(coverTitle('Digital first aid', theme)).toMatchObject({style: {size: 52}, lines: 2})
  expect(linesOf('Web and anonymity', theme.type.partTitle, 220)).toBe(99)
})

describe('tabs', () => {
  it('of eight chapters or fewer stand 56 points apart', () => {
    expect([0, 1, 7].map(index => tabPlace(index, 8, theme).y)).toEqual([84, 140, 476])
  })

  it('of more stand closer, and start again from the top', () => {
    const places = [0, 1, 9].map(index => tabPlace(index, 12, theme))
    expect(places.map(({y, turn}) => [y, turn])).toEqual([
      [84, 0],
      [133, 0],
      [84, 1],
    ])
  })
})

describe('a code', () => {
  it('is at least 20 mm wide, with four white modules on every side', () => {
    const code = qr('https://hb.example/1', theme)
    const millimetre = 72 / 25.4
    expect(((code?.width ?? 0) - 2 * (code?.border ?? 0)) / millimetre).toBeGreaterThanOrEqual(20)
    const first = Math.min(...(code?.drawing ?? []).map(shape => ('x' in shape ? shape.x : 0)))
    expect(first).toBeCloseTo(code?.border ?? 0)
  })

  it('is left out for what is no address, or too long to read', () => {
    expect(qr('nonsense', theme)).toBe(null)
    expect(qr(`https://a.example/${'x'.repeat(300)}`, theme)).toBe(null)
  })
})

it('an address is printed as it is typed', () => {
  expect(shortAddress('https://keepsake.example/')).toBe('keepsake.example')
  expect(shortAddress('HTTP://keepsake.example/Get')).toBe('keepsake.example/Get')
  expect(shortAddress('mailto:help@keepsake.example')).toBe('help@keepsake.example')
})

it('one address has one mark in a step', () => {
  const list = addresses()
  expect(['a', 'b', 'a'].map(url => list.mark(url))).toEqual(['1', '2', '1'])
  expect(list.all()).toEqual([
    {mark: '1', url: 'a'},
    {mark: '2', url: 'b'},
  ])
})

it('white space between words is one space, and none at the ends', () => {
  const bold = theme.type.runIn
  const runs = foldSpace([{text: '  one\t '}, {text: ' two', style: bold}, {text: ' \n'}])
  expect(runs).toEqual([{text: 'one '}, {text: 'two', style: bold}])
})

it('a line break stays, without spaces around it', () => {
  expect(foldSpace([{text: 'one '}, {text: '\n'}, {text: ' two'}])).toEqual([
    {text: 'one '},
    {text: '\n'},
    {text: 'two'},
  ])
})

it('a short last word of a title is joined to the one before', () => {
  expect(joinLast([{text: 'What you will get from this guide'}])).toEqual([
    {text: 'What you will get from this\u00a0guide'},
  ])
  expect(joinLast([{text: 'Make your locked passphrase'}])).toEqual([
    {text: 'Make your locked passphrase'},
  ])
})

it('the foot names what is known, and nothing else', () => {
  const book = {version: '1.2', date: '2026-03-02'}
  expect(footLine('Keepsake', 'hb.example', handbookOf(book))).toBe(
    'Steady Hands 1.2 · March 2026 · hb.example',
  )
  expect(footLine('Keepsake', '', handbookOf())).toBe('Keepsake')
})

it('platforms are told by the names of their systems', () => {
  const names = (platforms: string) => devicesIn(platforms).map(({short}) => short)
  expect(names('Microsoft Windows, Mac OS X, GNU/Linux')).toEqual(['Win', 'Mac', 'Lin'])
  expect(names('Android phones; iPhone')).toEqual(['And', 'iOS'])
  expect(names('a notebook of paper')).toEqual([])
})
