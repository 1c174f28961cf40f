import type {Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import {findLetter} from './find-letter.ts'
import {isOrigin} from './origin.ts'
import {type Part, partsById} from './parts-by-id.ts'

/** Hears of letters that no typeface has, and of the origin of the words around them. */
export type Missing = (letter: string, origin: unknown) => void

/** Reports each letter once in each part of the book, where it stands in the guide. */
export function reportMissing(handbook: Handbook, report: Report): Missing {
  let parts: ReadonlyMap<string, Part> | null = null
  const told = new Set<string>()
  return (letter, origin) => {
    const id = isOrigin(origin) ? origin.part : ''
    const key = `${letter} ${id}`
    if (told.has(key)) return
    told.add(key)
    parts ??= partsById(handbook)
    const part = parts.get(id) ?? parts.get('')
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    report({
      code: 'pdf/missing-letter',
      severity: 'error',
      message: `no typeface of the book has the letter ${letter} (U+${code})`,
      hint: 'write it in other letters, or tell us the language of the guide in its header',
      span: findLetter(part, letter) ?? part?.span ?? {file: '', start: 0, end: 0},
    })
  }
}
