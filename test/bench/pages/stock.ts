import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {plainPicture} from './picture.ts'
import {type Section, sectionsOf} from './words.ts'

type Node = Record<string, unknown>

/** The same words through pdfmake as its manual shows it: untagged, unkept; gives bytes and pages. */
export async function stockBook(count: number): Promise<{bytes: Uint8Array; pages: number}> {
  const {default: pdfmake} = await import('pdfmake')
  const {resolve} = createRequire(import.meta.url)
  const folder = dirname(resolve('@expo-google-fonts/noto-sans/package.json'))
  const regular = join(folder, '400Regular/NotoSans_400Regular.ttf')
  const bold = join(folder, '700Bold/NotoSans_700Bold.ttf')
  pdfmake.setFonts({Noto: {normal: regular, bold, italics: regular, bolditalics: bold}})
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  let pages = 0
  const picture = `data:image/png;base64,${Buffer.from(plainPicture()).toString('base64')}`
  const bytes = await pdfmake
    .createPdf({
      pageSize: 'A5',
      pageMargins: [40, 50, 40, 50],
      defaultStyle: {font: 'Noto', fontSize: 10, lineHeight: 1.175},
      styles: {h1: {fontSize: 15, bold: true, margin: [0, 10, 0, 4]}, p: {margin: [0, 0, 0, 6]}},
      images: {shot: picture},
      header: () => ({text: 'Running head', fontSize: 8, margin: [40, 20, 40, 0]}),
      footer: (page, all) => {
        pages = all
        return {text: String(page), fontSize: 8, margin: [40, 10, 40, 0]}
      },
      content: [
        {toc: {title: {text: 'Contents', style: 'h1'}}},
        ...(sectionsOf(count).flatMap(contentOf) as unknown as never[]),
      ],
    })
    .getBuffer()
  return {bytes, pages}
}

function contentOf(section: Section): Node[] {
  const {number, title, paragraphs, steps, bullets, warning, other} = section
  const box = {stack: [{text: 'Warning', bold: true}, warning], margin: [6, 6, 6, 6]}
  const rows = Array.from({length: 6}, (_, at) => [`cell ${at}`, bullets[0], bullets[1]])
  return [
    {text: title, style: 'h1', id: `s${number}`, tocItem: true, headlineLevel: 1},
    {text: [`${paragraphs[0]} See page `, {pageReference: `s${other}`}, '.'], style: 'p'},
    {text: paragraphs[1], style: 'p'},
    {
      ol: steps.map((step, at) => (at === 1 ? {stack: [step, {ul: [...bullets]}]} : step)),
      style: 'p',
    },
    {table: {widths: ['*'], body: [[box]]}, layout: 'noBorders', fillColor: '#fff3e0', style: 'p'},
    ...(section.picture ? [{image: 'shot', width: 200, style: 'p'}] : []),
    ...(section.table
      ? [
          {
            table: {headerRows: 1, widths: ['*', '*', '*'], body: [['A', 'B', 'C'], ...rows]},
            style: 'p',
          },
        ]
      : []),
  ]
}
