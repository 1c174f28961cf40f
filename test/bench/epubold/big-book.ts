import type {EpubBook} from '../../../src/epub/book.ts'
import type {Plate} from '../../../src/figures/plate.ts'
import {chapter, documentOf, handbook, plate, sampleBook} from '../../epub/fixture.ts'

/** Bytes of a picture: a screenshot of 1,200 pixels. */
const pictureSize = 400_000

/** A book of so many sample chapters, the first of them with a picture each; all ids are its own. */
export function bigBook(chapters: number, pictures: number): EpubBook {
  const plates = Array.from({length: pictures}, (_, i) => picture(i))
  const numbers = Array.from({length: chapters}, (_, i) => i)
  const documents = numbers.map(i => {
    const text = chapter
      .replace(/(id="|href="#)(keepsake|note|call)/g, `$1$2${i}`)
      .replace(plate.name, plates[i]?.name ?? plate.name)
    return documentOf(`keepsake${i}`, 'chapter', text)
  })
  const contents = numbers.map(i => ({
    id: `keepsake${i}`,
    number: `${i + 1}`,
    title: 'Keepsake',
    entries: [
      {id: `keepsake${i}-make`, number: '', title: 'Make your locked book', entries: []},
      {id: `keepsake${i}-danger`, number: '', title: 'What can go wrong', entries: []},
      {id: `keepsake${i}-faq`, number: '', title: 'Questions', entries: []},
    ],
  }))
  return {
    ...sampleBook(),
    documents,
    handbook: {...handbook, contents},
    plates: new Map([plate, ...plates].map(one => [one.name, one])),
  }
}

/** Bytes that no deflating makes smaller, as in a PNG; nothing here looks inside (xorshift, 32 bits). */
function picture(index: number): Plate {
  const numbers = new Uint32Array(pictureSize / 4)
  let state = index + 1
  for (let at = 0; at < numbers.length; at += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    numbers[at] = state
  }
  const name = `${String(index).padStart(16, '0')}.png`
  return {...plate, name, bytes: new Uint8Array(numbers.buffer)}
}
