import {decimal, utf16} from '../../structure/pdf-text.ts'
import type {TextStrip} from '../../text/line.ts'
import type {Owner} from '../items.ts'
import {GlyphWriter} from './glyph-writer.ts'
import type {Ink} from './ink.ts'

/** Draws a strip of text at its exact place; `left` is the left end of its line. */
export function drawText(
  ink: Ink,
  strip: TextStrip,
  left: number,
  baseline: number,
  owner: Owner,
): void {
  const {look, words, rightToLeft} = strip
  const embedded = ink.document.embedded(strip.face)
  const writer = new GlyphWriter(embedded, strip)
  if (rightToLeft) for (let at = words.length; at > 0; ) writeWord(writer, words[--at], true)
  else for (const word of words) writeWord(writer, word, false)
  const operators = writer.finish()
  if (operators === '') return
  const place = `${decimal(left + strip.x)} ${decimal(baseline - look.rise)}`
  const text = `BT /${embedded.name} ${decimal(look.size)} Tf 1 0 0 -1 ${place} Tm${operators} ET`
  const spoken = typeof owner !== 'string' && needsWords(strip) ? utf16(wordsOf(strip)) : null
  if (spoken === null) ink.belong(owner)
  else ink.close()
  ink.fill(look.colour)
  if (spoken === null || typeof owner === 'string') ink.draw(text)
  else ink.spoken(owner, spoken, text)
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
