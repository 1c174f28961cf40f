import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Words of a page that share a baseline, from left to right; points from the top left. */
export interface Line {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  /** Right end of the last letter. */
  readonly right: number
  readonly size: number
}

/** Words as they are drawn in one go; points from the top left, `y` of the baseline. */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface ReadPage {
  readonly number: number
  readonly lines: readonly Line[]
  readonly drawn: readonly Drawn[]
  readonly text: string
}

interface Piece {
  str: string
  transform: number[]
  width: number
}

/** Reads a PDF back as a reader's program does (pdf.js 5). */
export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const reading = getDocument({data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false})
  const document = await reading.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const height = page.view[3] ?? 0
    const content = await page.getTextContent()
    const pieces = content.items.filter((item): item is typeof item & Piece => 'str' in item)
    const lines = linesOf(pieces, height)
    const drawn = pieces.filter(({str}) => str.trim() !== '').map(piece => drawnOf(piece, height))
    pages.push({number, lines, drawn, text: lines.map(line => line.text).join('\n')})
  }
  await reading.destroy()
  return pages
}

function drawnOf({str, transform, width}: Piece, height: number): Drawn {
  const [, , , size = 0, x = 0, y = 0] = transform
  return {text: str, x, right: x + width, y: height - y, size: Math.abs(size)}
}

function linesOf(pieces: readonly Piece[], height: number): readonly Line[] {
  const lines: {y: number; pieces: Piece[]}[] = []
  for (const piece of pieces) {
    if (piece.str.trim() === '') continue
    const y = height - (piece.transform[5] ?? 0)
    const line = lines.find(one => Math.abs(one.y - y) < 2)
    if (line === undefined) lines.push({y, pieces: [piece]})
    else line.pieces.push(piece)
  }
  return lines.sort((a, b) => a.y - b.y).map(lineOf)
}

function lineOf({y, pieces}: {readonly y: number; readonly pieces: readonly Piece[]}): Line {
  const sorted = [...pieces].sort((a, b) => startOf(a) - startOf(b))
  let text = ''
  let right = 0
  for (const piece of sorted) {
    const gap = startOf(piece) - right
    text += text !== '' && gap > 1.5 && !text.endsWith(' ') ? ` ${piece.str}` : piece.str
    right = startOf(piece) + piece.width
  }
  const size = Math.max(...sorted.map(piece => Math.abs(piece.transform[3] ?? 0)))
  return {text: text.trim(), x: startOf(sorted[0]), y, right, size}
}

function startOf(piece: Piece | undefined): number {
  return piece?.transform[4] ?? 0
}

/** What the file says of itself. */
export async function readInfo(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const reading = getDocument({data: new Uint8Array(bytes), verbosity: 0})
  const {info} = await (await reading.promise).getMetadata()
  await reading.destroy()
  return {...info}
}
