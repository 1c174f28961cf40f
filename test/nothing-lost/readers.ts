import {readXml} from '../../src/xhtml/read-xml.ts'
import type {Element, XhtmlNode} from '../../src/xhtml/tree.ts'
import {unpack} from '../epub/unpack.ts'
import {type Bookmark, readPdf, type Tagged} from '../pdf/checker/read-pdf.ts'
import type {Made} from './books.ts'

const inline = new Set(['a', 'abbr', 'b', 'bdi', 'code', 'em', 'i', 'span', 'strong', 'sub', 'sup'])

/** Lists that say titles once more, what stands at the head of a chapter, and numbers of items, which are values too. */
const furniture = new Set(['entries', 'facts', 'download', 'ready', 'disc'])

/** The chapters as a reader meets them, from the strict XHTML of `show xhtml`. */
export function readShown(texts: readonly string[]): string {
  return chaptersIn(rootOf(`<div>${texts.join('')}</div>`))
    .map(spoken)
    .join('\n')
}

/** The chapters of an e-book in the order of its spine. */
export async function readEpub(bytes: Uint8Array): Promise<string> {
  const book = await unpack(bytes)
  const packed = book.text('content.opf')
  const files = new Map(
    [...packed.matchAll(/<item [^>]*>/g)].map(([item]) => [
      attribute(item, 'id'),
      attribute(item, 'href'),
    ]),
  )
  const spine = [...packed.matchAll(/<itemref [^>]*>/g)].map(([ref]) =>
    files.get(attribute(ref, 'idref')),
  )
  return spine
    .flatMap(name => chaptersIn(book.tree(name ?? '')))
    .map(spoken)
    .join('\n')
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function rootOf(text: string): Element {
  const {root, fault} = readXml(text)
  if (root === null) throw new Error(fault?.message)
  return root
}

function chaptersIn(node: XhtmlNode): readonly Element[] {
  if (node.kind === 'text') return []
  return node.classes.includes('chapter') ? [node] : node.children.flatMap(chaptersIn)
}

function spoken(node: XhtmlNode): string {
  if (node.kind === 'text') return node.text
  const {name, classes, attributes, children} = node
  if (classes.some(one => furniture.has(one))) return '\n'
  if (name === 'img') return ` ${attributes.alt ?? ''} `
  const words = `${attributes.value ?? ''} ${children.map(spoken).join('')}`
  return inline.has(name) ? words.slice(1) : `\n${words}\n`
}

/**
 * The chapters of a PDF as a screen reader says them; a chapter's title begins with its
 * number, and it may stand in a part.
 */
export function readTagged(bytes: Uint8Array): string {
  const {tree} = readPdf(bytes)
  return tree
    .flatMap(({kids}) => kids.flatMap(kid => (kid.tag === 'Part' ? kid.kids : [kid])))
    .filter(isChapter)
    .map(said)
    .join('\n')
}

function isChapter({kids}: Tagged): boolean {
  const title = kids.find(({tag}) => tag === 'H1')
  return title !== undefined && /^\s*\p{Nd}+\s/u.test(title.spoken)
}

function said(chapter: Tagged): string {
  const isList = ({tag}: Tagged) => tag === 'TOC' || tag === 'Table'
  return chapter.kids
    .filter(kid => !isList(kid))
    .map(({spoken}) => spoken)
    .join('\n')
}

/**
 * The chapters of the plain text; they are framed like `=== / 1 Title / ===`. `label` stands above
 * the list of what is in a chapter.
 */
export function readPlain(bytes: Uint8Array, label: string): string {
  return plainChapters(bytes)
    .map(({text}) => withoutList(text, label))
    .join('\n')
    .replace(/^([=!-]{3,} |[=!*~.-]{4,}$| ?\* \* \*$|=> )/gm, '')
}

/** The chapters of the plain text with their titles. */
export function plainChapters(
  bytes: Uint8Array,
): readonly {readonly title: string; readonly text: string}[] {
  const all = new TextDecoder().decode(bytes).replace(/\r\n/g, '\n')
  const [, ...parts] = all.split(/^={20,}$/m)
  return parts.flatMap((text, at) => {
    const title = /^\s*\p{Nd}+ (.*)/u.exec(parts[at - 1] ?? '')?.[1]
    return title === undefined ? [] : {title, text}
  })
}

function withoutList(chapter: string, label: string): string {
  const lines = chapter.split('\n')
  const start = lines.indexOf(label)
  if (start === -1) return chapter
  const end = lines.findIndex((line, at) => at > start && !/^\s*(- .*)?$/.test(line))
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n')
}

/** Whole books with their front and back matter: the PDF as it is read aloud, the e-book without tags. */
export async function wholeTexts({pdf, epub}: Made): Promise<{pdf: string; epub: string}> {
  const book = await unpack(epub)
  const files = book.names.filter(name => name.endsWith('.xhtml')).map(name => book.text(name))
  const lines = files.join('\n').replace(/<(?!\/?(a|bdi|code|em|span|strong)\b)[^>]*>/g, ' ')
  const text = lines.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&')
  return {
    pdf: readPdf(pdf)
      .tree.map(({spoken}) => spoken)
      .join('\n'),
    epub: text,
  }
}

/** All that any reader could be told: also lists, running heads, bookmarks, and descriptions. */
export async function everythingIn({shown, pdf, epub, txt}: Made): Promise<string> {
  const {tree, artifacts, bookmarks, links, metadata} = readPdf(pdf)
  const book = await unpack(epub)
  const packed = book.names
    .filter(name => /\.(xhtml|opf|ncx)$/.test(name))
    .map(name => book.text(name))
  return [
    ...shown.values(),
    ...tree.map(({spoken}) => spoken),
    ...artifacts.map(({text}) => text),
    ...bookmarks.map(titlesIn),
    ...links.map(({contents = ''}) => contents),
    metadata,
    ...packed,
    new TextDecoder().decode(txt),
  ].join('\n')
}

function titlesIn({title, kids}: Bookmark): string {
  return [title, ...kids.map(titlesIn)].join('\n')
}
