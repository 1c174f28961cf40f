import {differences} from './difference.ts'
import {strange} from './furniture.ts'
import {wordsIn} from './words-in.ts'
import type {Written} from './written.ts'

/** A file of guides as its author wrote it. */
export interface File extends Written {
  readonly name: string
}

/** What of the files did not reach a reader, and what reached him besides; each with its file and line. */
export interface Reached {
  readonly lost: readonly string[]
  readonly added: readonly string[]
}

/** Follows all words of the files, in their order, through one edition; furniture may stand between. */
export function reached(
  files: readonly File[],
  read: string,
  furniture: ReadonlySet<string>,
): Reached {
  const written = files.flatMap(({name, body}) =>
    body.flatMap(({line, text}) => wordsIn(text).map(word => ({word, place: `${name}:${line}`}))),
  )
  const said = wordsIn(read)
  const notes = files.flatMap(({notes}) => notes)
  const noted = wordsIn(notes.map(({text}) => text).join(' '))
  const allowed = new Set([...furniture, ...noted.map(word => word.toLowerCase())])
  const found = differences(
    written.map(({word}) => word),
    said,
  )
  const place = (at: number) => written[at]?.place ?? 'the end'
  const lost = found.flatMap(({kind, at, words}) =>
    kind === 'lost' ? [`${place(at)} ${words.join(' ')}`] : [],
  )
  const added = found.flatMap(({kind, at, words}) =>
    kind === 'added' && strange(words, allowed).length > 0
      ? [`${place(at)} ${words.join(' ')}`]
      : [],
  )
  return {lost: [...lost, ...lostNotes(files, said)], added}
}

/** Notes stand at the foot of a page or of a section: each whole. */
function lostNotes(files: readonly File[], said: readonly string[]): readonly string[] {
  const all = ` ${said.join(' ')} `
  return files.flatMap(({name, notes}) =>
    notes
      .filter(({text}) => wordsIn(text).length > 0)
      .filter(({text}) => !all.includes(` ${wordsIn(text).join(' ')} `))
      .map(({line, text}) => `${name}:${line} ${text.trim()}`),
  )
}
