import type {Report} from '../../report/diagnostic.ts'
import {type Source, type Sources, sourceOf} from '../../source/source.ts'
import type {Element} from '../../xhtml/tree.ts'
import {checkAccessibility} from './accessibility.ts'
import {checkContainer} from './container.ts'
import {checkLinks} from './links.ts'
import {checkManifest} from './manifest.ts'
import {checkMarkup} from './markup.ts'
import {checkNavigation} from './navigation.ts'
import {openBook} from './open-book.ts'
import type {Gate, Tell} from './opened.ts'
import {checkPackage} from './package.ts'
import {checkPictures} from './pictures.ts'
import {checkPoints} from './points.ts'
import {checkRemote} from './remote.ts'
import {checkStyles} from './styles.ts'

/** Everything that can be judged without Java, in the order in which a book is read. */
const gates: readonly Gate[] = [
  checkPackage,
  checkManifest,
  checkNavigation,
  checkPoints,
  checkMarkup,
  checkLinks,
  checkRemote,
  checkStyles,
  checkPictures,
  checkAccessibility,
]

/**
 * Checks any EPUB: nothing is fetched, run or written. Gives the texts of the book, so that a report
 * can show the lines it speaks of.
 */
export async function checkEpub(bytes: Uint8Array, name: string, report: Report): Promise<Sources> {
  const sources = new Map<string, Source>([[name, sourceOf(name, '')]])
  const tell: Tell = (code, file, message, at, severity = 'error') => {
    const path = typeof file === 'string' ? file : file.path
    const source = typeof file === 'string' ? null : file.source
    const key = source === null ? name : `${name}/${path}`
    if (source !== null) sources.set(key, {...source, path: key})
    const start = source === null ? 0 : offsetOf(source, at)
    const said = source === null && path !== name ? `${path}: ${message}` : message
    report({code, severity, message: said, span: {file: key, start, end: start}})
  }
  const book = checkContainer(bytes, name, tell) ? await openBook(bytes, tell) : null
  if (book !== null) for (const gate of gates) gate(book, tell)
  return sources
}

function offsetOf(source: Source, at: Element | number | undefined): number {
  if (at === undefined) return 0
  if (typeof at === 'number') return at
  const line = source.lineStarts[at.place.line - 1] ?? 0
  const end = line + at.place.column
  return Math.max(0, source.text.lastIndexOf(`<${at.name}`, end))
}
