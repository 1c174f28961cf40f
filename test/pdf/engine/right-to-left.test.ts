import {describe, expect, it} from 'vitest'
import {checkPdf} from '../../../src/pdf/checker/check-pdf.ts'
import type {Content} from '../../../src/pdf/engine/content.ts'
import {everyTag} from '../checker/read-pdf.ts'
import {bold, framed, item, lines, list, picture, set, text} from './build.ts'
import {bytesOf} from './scripts.ts'
import {unpacked} from './unpacked.ts'

const naskh = ['noto-naskh-arabic', 'NotoNaskhArabic'] as const
const fonts = new Map([
  ['text400', bytesOf(naskh)],
  ['text700', bytesOf(naskh, '700Bold')],
])

const inArabic = (content: readonly Content[]) =>
  set(content, {
    language: 'ar',
    direction: 'rtl',
    fonts,
    fallbacks: [new Map([[400, bytesOf(['noto-sans', 'NotoSans'])]])],
    page: {width: 419, height: 595, margins: [40, 56, 70, 49]},
    furniture: () => [
      {
        kind: 'Header',
        x: 0,
        y: 100,
        width: 34,
        content: {
          drawing: [{shape: 'rectangle', x: 0, y: 0, width: 34, height: 42, fill: '#0b5563'}],
          width: 34,
          height: 42,
        },
      },
    ],
  })

/** Right edge of the text: the start margin is at the right. */
const start = 419 - 40

describe('in a book that runs from right to left', () => {
  it('lines begin at the right, a start margin away from the edge', async () => {
    const {read} = await inArabic([text('قبل أن تبدأ')])
    expect(read[0]?.lines[0]?.right).toBeCloseTo(start, 0)
  })

  it('numbers hang at the right of their items', async () => {
    const {pdf} = await inArabic([list(item('١', text('افتح الموقع')))])
    const drawn = pdf.pages[0]?.drawn ?? []
    const number = drawn.find(one => one.text.includes('١'))
    expect(number?.x).toBeGreaterThan(start - 24)
    expect(number?.x).toBeLessThan(start)
  })

  it('columns and cells follow each other from the right, and are read in that order', async () => {
    const cell = (words: string) => ({content: text(words)})
    const table: Content = {
      table: {
        widths: ['*', '*'],
        headerRows: 0,
        body: [[cell('الأداة'), cell('الإصدار')]],
        rules: {width: 0.5, colour: '#000000', above: true, below: true},
        padding: [4, 2, 4, 2],
      },
    }
    const columns: Content = {
      columns: [
        {...text('واحد'), width: '*'},
        {...text('اثنان'), width: '*'},
      ],
      gap: 10,
    }
    const {pdf} = await inArabic([columns, table])
    const at = (words: string) =>
      pdf.pages[0]?.drawn.find(one => [...words].some(letter => one.text.includes(letter)))?.x ?? 0
    expect(at('واحد')).toBeGreaterThan(419 / 2 - 15)
    const cells = everyTag(pdf.tree).filter(({tag}) => tag === 'TD')
    expect(cells).toHaveLength(2)
  })

  it('the file says so to the programs that show two pages', async () => {
    const {bytes} = await inArabic([text('قبل')])
    const {bytes: plain} = await set([text('x')])
    expect(unpacked(bytes)).toContain('/Direction /R2L')
    expect(unpacked(plain)).not.toContain('/Direction')
  })

  it('pictures are not mirrored, and keep what is drawn on them', async () => {
    const over: Content = {...picture(100, 160), numbers: [{x: 10, y: 10, words: '1', style: bold}]}
    const {pdf} = await inArabic([over])
    const figure = everyTag(pdf.tree).find(({tag}) => tag === 'Figure')
    const box = figure?.attributes['Layout/BBox']
    const [left = 0] = Array.isArray(box) ? box : []
    const number = pdf.pages[0]?.drawn.find(one => one.text.includes('1'))
    expect(left).toBeCloseTo(start - 160, 0)
    expect((number?.x ?? 0) - left).toBeCloseTo(10 - 2.9, 0)
  })

  it('a part that runs the other way is set in its own direction', async () => {
    const {read} = await inArabic([framed({...text('Latin words'), direction: 'ltr', lang: 'en'})])
    expect(read[0]?.lines.at(-1)?.x).toBeCloseTo(70 + 11.5, 0)
  })

  it('such a part may go over a page in its box', async () => {
    const inner = {stack: [lines(60, 'Latin')], direction: 'ltr', lang: 'en'} as const
    const {bytes, read} = await inArabic([framed(inner)])
    const found = read.flatMap(page =>
      page.lines.filter(({text: said}) => said.startsWith('Latin')),
    )
    expect(found).toHaveLength(60)
    for (const line of found) expect(line.x).toBeCloseTo(70 + 11.5, 0)
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('our checker finds nothing', async () => {
    const {bytes} = await inArabic([
      framed(text('تحذير'), list(item('١', text('افتح «الموقع» 7.2')))),
    ])
    expect(await checkPdf(bytes)).toEqual([])
  })
})
