import type {Face} from '../../../src/pdf/faces/face.ts'
import {openFace} from '../../../src/pdf/faces/open-face.ts'
import {breakLines} from '../../../src/pdf/text/break-lines.ts'
import type {Line} from '../../../src/pdf/text/line.ts'
import {makeParagraph} from '../../../src/pdf/text/make-paragraph.ts'
import type {Look, Span} from '../../../src/pdf/text/span.ts'
import {bytesOf, type Sample} from '../engine/scripts.ts'

export const latin = ['atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'] as const
export const noto = ['noto-sans', 'NotoSans'] as const
export const naskh = ['noto-naskh-arabic', 'NotoNaskhArabic'] as const

export const faceOf = (font: Sample['font']): Face => openFace(bytesOf(font))

export function lookOf(fonts: readonly Sample['font'][], own: Partial<Look> = {}): Look {
  return {
    faces: fonts.map(faceOf),
    size: 10,
    colour: '#000000',
    rise: 0,
    tracking: 0,
    features: [],
    language: 'en',
    ...own,
  }
}

export interface Wishes {
  readonly direction?: 'ltr' | 'rtl'
  readonly language?: string
  readonly missing?: (character: string, span: Span) => void
}

/** Breaks spans, or a text in the text face, into lines. */
export function linesOf(
  text: string | readonly Span[],
  width: number,
  wishes: Wishes = {},
): readonly Line[] {
  const spans = typeof text === 'string' ? [{text, look: lookOf([latin]), meaning: {}}] : text
  const {direction = 'ltr', language = 'en', missing = () => {}} = wishes
  return breakLines(makeParagraph(spans, {direction, language, missing}), width)
}

/** What a line says, in the order of reading, with its spaces. */
export function textOf(line: Line): string {
  return line.strips
    .map(strip => {
      if (strip.kind === 'thing') return '\ufffc'
      return strip.words
        .map(({text, hyphen, spaces}) => text + (hyphen === null ? '' : '-') + ' '.repeat(spaces))
        .join('')
    })
    .join('')
}

export const textsOf = (lines: readonly Line[]): readonly string[] =>
  lines.map(line => textOf(line).trim())
