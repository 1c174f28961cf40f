import {levelsOf} from './bidi.ts'
import {cutSpan, type Draft} from './cut-span.ts'
import {joinSpans} from './join-spans.ts'
import {opportunitiesOf} from './opportunities.ts'
import {Break, type Paragraph, type Piece} from './piece.ts'
import {isPlain} from './scripts.ts'
import type {Span} from './span.ts'

/** What holds for a whole paragraph. */
export interface ParagraphSetting {
  readonly direction: 'ltr' | 'rtl'
  /** BCP 47. */
  readonly language: string
  /** Hears of each character that no face has, and the span it stands in. */
  readonly missing: (character: string, span: Span) => void
}

/** Cuts a paragraph into pieces that are broken nowhere but at their ends. */
export function makeParagraph(spans: readonly Span[], setting: ParagraphSetting): Paragraph {
  const {text, ends} = joinSpans(spans, setting.direction, setting.language)
  const rightToLeft = setting.direction === 'rtl'
  const draft: Draft = {
    text,
    breaks: breaksOf(text, spans, ends),
    levels: levelsOf(text, setting.direction),
    base: rightToLeft ? 1 : 0,
    scripts: !isPlain(text),
    missing: setting.missing,
  }
  const pieces: Piece[] = []
  let start = 0
  spans.forEach((span, at) => {
    const end = ends[at] ?? text.length
    if (start < end) cutSpan(draft, span, start, end, pieces)
    start = end
  })
  return {pieces, rightToLeft}
}

/** Where lines may end, with none inside what must not be broken. */
function breaksOf(text: string, spans: readonly Span[], ends: readonly number[]): Uint8Array {
  const breaks = opportunitiesOf(text)
  spans.forEach((span, at) => {
    if (span.unbroken !== true) return
    const start = ends[at - 1] ?? 0
    for (let inner = start + 1; inner < (ends[at] ?? start); inner++) {
      if (breaks[inner] === Break.allowed) breaks[inner] = Break.never
    }
  })
  return breaks
}
