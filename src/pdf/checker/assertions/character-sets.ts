import type {PdfFile} from '../file/open-pdf.ts'
import type {Say} from '../finding.ts'
import type {FontUse} from '../fonts/font-use.ts'
import type {Program} from '../fonts/program.ts'

const subset = /^[A-Z]{6}\+/

/** Lists of the glyphs in a font file, where a subset has one, name all of them and no others. */
export function characterSets({font, page}: FontUse, say: Say, file: PdfFile): void {
  const {descriptor, program, name} = font
  if (!program || !descriptor || !subset.test(name)) return
  const where = {page, object: descriptor.id}
  const told: Say = (code, message) => say(code, message, where)
  const bits = descriptor.stream('CIDSet')
  if (bits && font.subtype === 'Type0') compareCids(file.decode(bits), program, name, told)
  const names = descriptor.text('CharSet')
  if (names !== undefined && font.subtype !== 'Type0') compareNames(names, program, name, told)
}

/** A CIDSet has a bit for each CID, the highest of a byte first. */
function compareCids(bits: Uint8Array, program: Program, name: string, say: Say): void {
  const has = (cid: number) => ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0
  const present = new Set(program.cids)
  const missing = program.cids.filter(cid => cid !== 0 && !has(cid)).length
  const all = Array.from({length: bits.length * 8}, (_, cid) => cid)
  const foreign = all.filter(cid => cid !== 0 && has(cid) && !present.has(cid)).length
  if (missing > 0) say('cidset-short', `the CIDSet of ${name} leaves out ${missing} glyphs`)
  if (foreign > 0)
    say('cidset-long', `the CIDSet of ${name} has ${foreign} glyphs that the font lacks`)
}

function compareNames(listed: string, program: Program, name: string, say: Say): void {
  const told = new Set(listed.split('/').map(glyph => glyph.trim()))
  const present = new Set(program.names)
  const missing = program.names.filter(glyph => glyph !== '.notdef' && !told.has(glyph)).length
  const foreign = [...told].filter(
    glyph => glyph && glyph !== '.notdef' && !present.has(glyph),
  ).length
  if (missing > 0) say('charset-short', `the CharSet of ${name} leaves out ${missing} glyphs`)
  if (foreign > 0)
    say('charset-long', `the CharSet of ${name} has ${foreign} glyphs that the font lacks`)
}
