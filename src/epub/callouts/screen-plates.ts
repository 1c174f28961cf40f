import type {Plate} from '../../figures/plate.ts'
import {overprintOnce} from '../../figures/workshop.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {EpubBook} from '../book.ts'
import {type Setter, setterOf} from '../cover/lettering.ts'
import {familyOf, numeralFamily} from '../fonts/families.ts'
import {loadFont} from '../fonts/load-font.ts'
import {calloutsOf} from './callout.ts'
import {drawCallouts} from './draw-callouts.ts'

/** What the e-book shows for a picture of the XHTML, by `keyOf`. */
export type ScreenPlates = ReadonlyMap<string, Plate>

export function keyOf(name: string, callouts: string): string {
  return callouts === '' ? name : `${name} ${callouts}`
}

/**
 * The plates as a screen shows them: call-outs drawn in, because no old reader lays one thing over
 * another, and grey if that is wished.
 */
export async function screenPlates(
  pictures: readonly Element[],
  {handbook, plates, grey = false}: Pick<EpubBook, 'handbook' | 'plates' | 'grey'>,
): Promise<ScreenPlates> {
  const made = new Map<string, Plate>()
  for (const {attributes} of pictures) {
    const {src = '', 'data-callouts': written = ''} = attributes
    const plate = plates.get(src)
    const key = keyOf(src, written)
    if (plate === undefined || made.has(key)) continue
    const callouts = calloutsOf(written)
    if (callouts.length === 0 && !grey) {
      made.set(key, plate)
      continue
    }
    const set = await numerals(handbook.language)
    const rightToLeft = handbook.direction === 'rtl'
    const draw = () =>
      callouts.length === 0 ? null : drawCallouts(callouts, plate, rightToLeft, set)
    made.set(key, await overprintOnce(plate, `${handbook.direction} ${written}`, draw, grey))
  }
  return made
}

/** The figures of the discs in the printed book; those of other scripts from the typeface of the language. */
async function numerals(language: string): Promise<Setter> {
  const own = familyOf(language)
  const families = own === null ? [numeralFamily] : [numeralFamily, own]
  const setters: Setter[] = []
  for (const family of families) {
    const font = await loadFont(family, 700)
    if (font === null) throw new Error(`${family.home} is not installed`)
    setters.push(setterOf(font))
  }
  return (number, rightToLeft) => {
    for (const set of setters) {
      const line = set(number, rightToLeft)
      if (line !== null) return line
    }
    return null
  }
}
