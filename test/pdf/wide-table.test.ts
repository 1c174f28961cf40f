import {expect, it} from 'vitest'
import {checkPdf} from '../../src/pdf/checker/check-pdf.ts'
import {buildGuides, topicOf} from './build-guides.ts'
import {everyTag, readPdf, type Tagged} from './checker/read-pdf.ts'
import {readPages} from './read-pages.ts'

function tableOf(columns: number, rows: number): string {
  const row = (cell: (column: number) => string) =>
    `| ${Array.from({length: columns}, (_, at) => cell(at + 1)).join(' | ')} |`
  const body = Array.from({length: rows}, (_, at) =>
    row(column => (column % 3 === 2 && at > 0 ? '' : `value${at + 1}x${column}`)),
  )
  return [row(column => `Column${column}`), row(() => '---'), ...body].join('\n')
}

async function builtWith(columns: number, rows: number) {
  const text = topicOf(`Read this.\n\n# Wide\n\n${tableOf(columns, rows)}`)
  const {bytes} = await buildGuides({'keepsake/03-keepsake-basic.txt': text})
  const tables = everyTag(readPdf(bytes).tree).filter(({tag}) => tag === 'Table')
  return {bytes, tables: tables.filter(({text}) => text.includes('Column1'))}
}

const cells = ({kids}: Tagged) =>
  kids.map(row => row.kids.map(({tag, text, attributes}) => [tag, text, attributes['Table/Scope']]))

it('a table of more columns than a page has room for is set row by row, with all its words', async () => {
  const {bytes, tables} = await builtWith(30, 2)
  expect(tables).toHaveLength(2)
  const [first, second] = tables.map(cells)
  const all = Array.from({length: 30}, (_, at) => at + 1)
  expect(first).toEqual(
    all.map(at => [
      ['TH', `Column${at}`, 'Row'],
      ['TD', `value1x${at}`, undefined],
    ]),
  )
  expect(second?.map(row => row[1]?.[1])).toEqual(
    all.filter(at => at % 3 !== 2).map(at => `value2x${at}`),
  )
  const pages = (await readPages(bytes)).map(({text}) => text).join('\n')
  for (const at of all) expect(pages).toContain(`Column${at} value1x${at}`)
  expect(await checkPdf(bytes)).toEqual([])
})

it('a table that fits keeps its columns', async () => {
  const {tables} = await builtWith(4, 3)
  expect(tables.map(cells)[0]?.map(row => row.length)).toEqual([4, 4, 4, 4])
})
