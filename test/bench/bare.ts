/** The bare libraries on the same words: what their own READMEs show, without any of our promises. */
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import epubGenMemory from 'epub-gen-memory'
import MarkdownIt from 'markdown-it'
import type {Content} from 'pdfmake/interfaces.js'

const require = createRequire(import.meta.url)

interface Topic {
  readonly title: string
  readonly body: string
}

function topicsIn(library: string): readonly Topic[] {
  return readdirSync(library, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => readFileSync(join(library, file), 'utf8'))
    .map(text => {
      const end = text.indexOf('\n\n')
      return {title: /^Title: (.*)$/m.exec(text)?.[1] ?? '', body: text.slice(end)}
    })
}

/** Headings, paragraphs and lists through stock pdfmake, with a table of contents; gives the pages. */
export async function barePdf(library: string): Promise<number> {
  const {default: pdfmake} = await import('pdfmake')
  const folder = join(require.resolve('@expo-google-fonts/noto-sans/package.json'), '..')
  const font = (weight: string) => join(folder, weight, `NotoSans_${weight}.ttf`)
  pdfmake.setFonts({
    Roboto: {
      normal: font('400Regular'),
      bold: font('700Bold'),
      italics: font('400Regular'),
      bolditalics: font('700Bold'),
    },
  })
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  let pages = 0
  const content = topicsIn(library).flatMap(({title, body}) => [
    {text: title, fontSize: 20, tocItem: true, pageBreak: 'before' as const},
    ...blocksOf(body),
  ])
  await pdfmake
    .createPdf({
      pageSize: 'A5',
      content: [{toc: {title: {text: 'Contents'}}}, ...content],
      footer: (page: number, count: number) => {
        pages = count
        return {text: String(page), alignment: 'center' as const}
      },
    })
    .getBuffer()
  return pages
}

function blocksOf(body: string): readonly Content[] {
  return body
    .trim()
    .split(/\n\n+/)
    .map((block): Content => {
      if (block.startsWith('#'))
        return {text: block.replace(/^#+ /, ''), fontSize: 14, tocItem: true}
      const item = /^(\d+)\. (.*)/.exec(block)
      if (item !== null) return {ol: [{text: runsOf(item[2] ?? '')}], start: Number(item[1])}
      if (block.startsWith('* ')) return {ul: [{text: runsOf(block.slice(2))}]}
      return {text: runsOf(block), margin: [0, 4, 0, 4]}
    })
}

function runsOf(text: string): Content[] {
  return text.split(/\*+/).map((part, index) => (index % 2 === 1 ? {text: part, bold: true} : part))
}

/** HTML by markdown-it through stock epub-gen-memory; gives about the pages of the printed twin. */
export async function bareEpub(library: string): Promise<number> {
  const md = new MarkdownIt()
  const topics = topicsIn(library)
  const chapters = topics.map(({title, body}) => ({title, content: md.render(body)}))
  const make = Reflect.get(epubGenMemory, 'default')
  await make({title: 'Bench', description: 'Bench', verbose: false}, chapters)
  return (topics.length / 5) * 12
}
