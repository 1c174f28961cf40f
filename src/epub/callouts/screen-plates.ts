import type {Plate} from '../../figures/plate.ts'
import {overprintOnce} from '../../figures/workshop.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {EpubBook} from '../book.ts'
import {setterOf} from '../cover/lettering.ts'
import {numeralFamily} from '../fonts/families.ts'
import {loadFont} from '../fonts/load-font.ts'
import {elementsOf} from '../nodes.ts'
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
export async function screenPlates(book: EpubBook): Promise<ScreenPlates> {
  const {documents, handbook, plates, grey = false} = book
  const made = new Map<string, Plate>()
  const isPicture = ({name}: Element) => name === 'img'
  for (const {attributes} of documents.flatMap(({root}) => elementsOf(root, isPicture))) {
    const {src = '', 'data-callouts': written = ''} = attributes
    const plate = plates.get(src)
    const key = keyOf(src, written)
    if (plate === undefined || made.has(key)) continue
    const callouts = calloutsOf(written)
    if (callouts.length === 0 && !grey) {
      made.set(key, plate)
      continue
    }
    const set = await numerals()
    const rightToLeft = handbook.direction === 'rtl'
    const draw = () =>
      callouts.length === 0 ? null : drawCallouts(callouts, plate, rightToLeft, set)
    made.set(key, await overprintOnce(plate, `${handbook.direction} ${written}`, draw, grey))
  }
  return made
}

/** The figures of the discs in the printed book. */
async function numerals() {
  const font = await loadFont(numeralFamily, 700)
  if (font === null) throw new Error(`${numeralFamily.home} is not installed`)
  return setterOf(font)
}
