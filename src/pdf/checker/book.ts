import {openPdf, type PdfFile} from './file/open-pdf.ts'
import {Dict} from './file/value.ts'
import {readTree, type Tree} from './structure/read-tree.ts'

/** One page, with what it takes from the nodes above it. */
export interface Page {
  /** Counts from 1. */
  readonly number: number
  readonly dict: Dict
  readonly resources: Dict | undefined
  /** Left, bottom, right, top in points: what of the page is shown. */
  readonly crop: readonly number[]
}

/** A PDF opened for checking: its objects, pages and structure. */
export interface Book {
  readonly file: PdfFile
  readonly pages: readonly Page[]
  readonly tree: Tree
  /** The language of the whole document, if it is told. */
  readonly language: string | undefined
  readonly pageOf: (dict: Dict | undefined) => number | undefined
}

/** Opens a PDF of any producer; throws `UnreadablePdf` where that is not possible. */
export function openBook(bytes: Uint8Array): Book {
  const file = openPdf(bytes)
  const pages = pagesOf(file)
  const numbers = new Map(pages.map(page => [page.dict, page.number]))
  return {
    file,
    pages,
    tree: readTree(file),
    language: file.catalog.text('Lang'),
    pageOf: dict => (dict ? numbers.get(dict) : undefined),
  }
}

/** Deeper page trees than any honest file has. */
const deepest = 100

function pagesOf(file: PdfFile): readonly Page[] {
  const pages: Page[] = []
  const seen = new Set<Dict>()
  const walk = (node: Dict, above: Omit<Page, 'number' | 'dict'>, depth: number): void => {
    if (seen.has(node) || depth > deepest) return
    seen.add(node)
    const media = node.numbers('MediaBox')
    const crop = [node.numbers('CropBox'), media, above.crop].find(box => box.length === 4) ?? []
    const resources = node.dict('Resources') ?? above.resources
    const kids = node.list('Kids')
    if (kids.length === 0) {
      if (node.name('Type') === 'Page' || !node.has('Kids')) {
        pages.push({number: pages.length + 1, dict: node, resources, crop})
      }
    }
    for (const kid of kids) if (kid instanceof Dict) walk(kid, {resources, crop}, depth + 1)
  }
  const root = file.catalog.dict('Pages')
  if (root) walk(root, {resources: undefined, crop: [0, 0, 612, 792]}, 0)
  return pages
}
