import type {Handbook} from '../../../src/model/handbook.ts'
import {chapter, handbook, plate, words} from '../../epub/fixture.ts'

/** A book as text, so that a process without TypeScript can read it. */
export interface BigBook {
  /** XHTML of each chapter, by its name. */
  readonly chapters: readonly {readonly name: string; readonly text: string}[]
  readonly handbook: Handbook
  readonly words: Readonly<Record<string, string>>
  /** Names of the pictures, the first of them for the cover. */
  readonly pictures: readonly string[]
}

/** A book of so many sample chapters, the first of them with a picture each; all ids are its own. */
export function bigBook(chapters: number, pictures: number): BigBook {
  const names = Array.from({length: pictures}, (_, i) => `${String(i).padStart(16, '0')}.png`)
  const numbers = Array.from({length: chapters}, (_, i) => i)
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
    chapters: numbers.map(i => ({
      name: `keepsake${i}`,
      text: chapter
        .replace(/(id="|href="#)(keepsake|note|call)/g, `$1$2${i}`)
        .replace(plate.name, names[i] ?? plate.name),
    })),
    handbook: {...handbook, contents},
    words,
    pictures: ['cover.png', plate.name, ...names],
  }
}
