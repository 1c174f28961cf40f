import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Plate} from '../../src/figures/plate.ts'
import {loadWords} from '../../src/language/load-words.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import type {Report} from '../../src/report/diagnostic.ts'
import {sourceOf} from '../../src/source/source.ts'
import {readTheme} from '../../src/theme/read-theme.ts'
import {readXhtml} from '../../src/xhtml/read-xhtml.ts'
import type {XhtmlDocument} from '../../src/xhtml/tree.ts'
import {handbook} from '../model/build.ts'

const templates = resolve(import.meta.dirname, '../../templates')

export interface Wishes {
  readonly handbook?: Partial<Handbook>
  readonly plates?: readonly Plate[]
  readonly report?: Report
  /** YAML laid over the built-in theme. */
  readonly theme?: string
}

/** Sets XHTML texts as a book; each that is a chapter by its class is placed as one. */
export async function bookOf(texts: readonly string[], wishes: Wishes = {}) {
  const documents = texts.map(documentOf)
  const words = await loadWords('en', [templates], () => {})
  const plates = new Map((wishes.plates ?? []).map(plate => [plate.name, plate]))
  return renderPdf({
    documents,
    handbook: handbookOf(wishes.handbook),
    plates,
    theme: themeOf(wishes.theme),
    ...(wishes.report === undefined ? {} : {report: wishes.report}),
    words,
  })
}

export function themeOf(own = '') {
  const builtIn = sourceOf('theme.yaml', readFileSync(resolve(templates, 'theme.yaml'), 'utf8'))
  return readTheme(own === '' ? [builtIn] : [builtIn, sourceOf('own.yaml', own)], () => {})
}

/** A chapter around blocks of XHTML. */
export function chapterOf(blocks: string, title = 'Keepsake', number = '1'): string {
  return `<article class="chapter tool" id="chapter-${number}" lang="en" dir="ltr">
<header class="opener"><h1><span class="number">${number}</span> ${title}</h1></header>
<section class="topic howto" id="topic-${number}">${blocks}</section>
</article>`
}

function documentOf(text: string, at: number): XhtmlDocument {
  const {root, faults} = readXhtml(text, `page ${at}`)
  if (root === null) throw new Error(JSON.stringify(faults))
  const placement = root.classes.includes('chapter') ? 'chapter' : 'front'
  return {placement, name: `page-${at}`, title: '', root}
}

export function handbookOf(own: Partial<Handbook> = {}): Handbook {
  return {...handbook([]), title: 'Steady Hands', ...own}
}
