import type {Say} from '../finding.ts'
import type {FontUse} from '../fonts/font-use.ts'

/** The fonts of all visible text are in the file and can be read. */
export function embedding({font, drawn, page}: FontUse, say: Say): void {
  if (drawn.size === 0 || font.subtype === 'Type3') return
  const where = {page, object: font.dict.id}
  if (!font.embedded) say('font-not-embedded', `the font ${font.name} is not embedded`, where)
  else if (!font.program) say('font-damaged', `the font file of ${font.name} is damaged`, where)
}
