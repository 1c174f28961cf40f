import type {EmbeddedFace} from '../../faces/embedded-face.ts'
import {decimal, utf16} from '../../structure/pdf-text.ts'
import type {TextStrip} from '../../text/line.ts'
import type {LineItem, Owner} from '../items.ts'
import {GlyphWriter} from './glyph-writer.ts'
import type {Ink} from './ink.ts'

/** Where a strip is drawn, as part of what, and whether it is drawn again elsewhere. */
export interface TextPlace extends Pick<LineItem, 'baseline' | 'repeated'> {
  /** Left end of its line. */
  readonly x: number
  readonly owner: Owner
}

/** Draws a strip of text at its exact place. */
export function drawText(
  ink: Ink,
  strip: TextStrip,
  {x, baseline, owner, repeated = false}: TextPlace,
): void {
  const {look} = strip
  const embedded = ink.document.embedded(strip.face)
  const operators = repeated
    ? embedded.remembered(strip, () => operatorsOf(strip, embedded))
    : operatorsOf(strip, embedded)
  if (operators === '') return
  const place = `${decimal(x + strip.x)} ${decimal(baseline - look.rise)}`
  const text = `BT /${embedded.name} ${decimal(look.size)} Tf 1 0 0 -1 ${place} Tm${operators} ET`
  const spoken = typeof owner !== 'string' && needsWords(strip) ? utf16(wordsOf(strip)) : null
  if (spoken === null) ink.belong(owner)
  else ink.close()
  ink.fill(look.colour)
  if (spoken === null || typeof owner === 'string') ink.draw(text)
  else ink.spoken(owner, spoken, text)
}

/** All between the text matrix and the end of the text object. */
function operatorsOf(strip: TextStrip, embedded: EmbeddedFace): string {
  const {words, rightToLeft} = strip
  const writer = new GlyphWriter(embedded, strip)
  if (rightToLeft) for (let at = words.length; at > 0; ) writeWord(writer, words[--at], true)
  else for (const word of words) writeWord(writer, word, false)
  return writer.finish()
}

function writeWord(
  writer: GlyphWriter,
  word: TextStrip['words'][number] | undefined,
  rightToLeft: boolean,
): void {
  if (word === undefined) return
  if (rightToLeft) writer.rightToLeft(word)
  else writer.leftToRight(word)
}

/** Whether a strip is read in words of its own: where a hyphen is drawn that is none. */
function needsWords({words}: TextStrip): boolean {
  return words.some(({hyphen}) => hyphen !== null)
}

function wordsOf({words}: TextStrip): string {
  return words
    .map(({text, hyphen, spaces}) => text + (hyphen === null ? '' : '\u00ad') + ' '.repeat(spaces))
    .join('')
}
