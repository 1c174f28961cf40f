import type {Book, Finished} from '../../../src/pdf/engine/book.ts'
import type {Content, Marker, Stack, Text, TextStyle} from '../../../src/pdf/engine/content.ts'
import {setBook} from '../../../src/pdf/engine/set-book.ts'
import {plainPicture} from '../../bench/pages/picture.ts'
import {type ReadPdf, readPdf} from '../checker/read-pdf.ts'
import {type ReadPage, readPages} from '../read-pages.ts'
import {bytesOf} from './scripts.ts'

export const body: TextStyle = {
  face: 'text',
  weight: 400,
  size: 10,
  leading: 14,
  colour: '#000000',
  tracking: 0,
  align: 'start',
  tabular: false,
}
export const bold: TextStyle = {...body, weight: 700}
export const large: TextStyle = {...bold, size: 20, leading: 24}
export const small: TextStyle = {...body, size: 8, leading: 11}

/** The frame of the pages in points; 35 lines of body text fit. */
export const frame = {left: 51, top: 56, width: 317, height: 490}

export function text(words: string, own: Partial<Text> = {}): Text {
  return {text: [{text: words}], style: body, ...own}
}

/** A paragraph of exactly so many lines. */
export function lines(count: number, name = 'line', own: Partial<Text> = {}): Text {
  return text(
    Array.from({length: count}, (_, at) => `${name} ${at + 1} of ${count}`).join('\n'),
    own,
  )
}

export function heading(words: string, level: 1 | 2 | 3 = 1, own: Partial<Text> = {}): Text {
  return text(words, {style: large, tag: `H${level}`, keepWithNext: true, ...own})
}

export const disc = (words: string): Marker => ({
  at: 4,
  width: 14,
  shapes: [{shape: 'ellipse', x: 0, y: -10, width: 14, height: 14, fill: '#000000'}],
  text: {words, style: {...bold, colour: '#ffffff', align: 'center'}, rise: 0},
  tag: 'Lbl',
})

export function item(label: string, ...stack: readonly Content[]): Stack {
  return {stack, hang: {width: 24, marker: disc(label)}, tag: 'LI'}
}

export function list(...stack: readonly Content[]): Stack {
  return {stack, tag: 'L'}
}

export function framed(...stack: readonly Content[]): Stack {
  return {
    stack,
    box: {frame: {width: 1.5, colour: '#000000'}, padding: [10, 6, 10, 8]},
    tag: 'Aside',
    title: 'Warning',
  }
}

export function picture(height: number, width = 160): Content {
  return {image: 'shot', alt: 'a window', width, height}
}

/** A book whose furniture is a folio at the foot and the section at the head. */
export function bookWith(content: readonly Content[], own: Partial<Book> = {}): Book {
  return {
    title: 'Steady & calm <hands>',
    language: 'en',
    direction: 'ltr',
    date: '',
    page: {width: 419, height: 595, margins: [51, 56, 51, 49]},
    content,
    folio: String,
    pictures: new Map([['shot', plainPicture()]]),
    fonts: new Map([
      ['text400', bytesOf(['noto-sans', 'NotoSans'])],
      ['text700', bytesOf(['noto-sans', 'NotoSans'], '700Bold')],
    ]),
    furniture: ({number, section}) => [
      {kind: 'Header', x: 51, y: 20, width: 317, content: text(`§${section}`, {style: small})},
      {kind: 'Footer', x: 51, y: 565, width: 317, content: text(`p${number}`, {style: small})},
    ],
    claim: true,
    ...own,
  }
}

export interface SetBook extends Finished {
  /** Lines with their places, as pdf.js reads them. */
  readonly read: readonly ReadPage[]
  /** Structure, links and bookmarks. */
  readonly pdf: ReadPdf
}

/** Sets content as a book and reads it back. */
export async function set(content: readonly Content[], own: Partial<Book> = {}): Promise<SetBook> {
  const finished = await setBook(bookWith(content, own))
  return {...finished, read: await readPages(finished.bytes), pdf: readPdf(finished.bytes)}
}

/** Lines between head and foot of each page. */
export function bodies({read}: SetBook): readonly (readonly string[])[] {
  return read.map(page => page.lines.filter(({y}) => y > 40 && y < 550).map(line => line.text))
}

/** The page on which words stand, from 1; 0 if nowhere. */
export function pageOf({read}: SetBook, words: string): number {
  return read.find(page => page.text.includes(words))?.number ?? 0
}
