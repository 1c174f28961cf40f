import {inDigits} from '../language/digits.ts'
import type {ContentsEntry, Handbook} from '../model/handbook.ts'
import {withoutIllegal} from '../xhtml/serialise.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import {blocksOf, type PlainWords} from './blocks.ts'
import {chapterTitle} from './heading.ts'

/** What a plain text is made from: the same documents as both books. */
export interface PlainBook {
  readonly documents: readonly XhtmlDocument[]
  readonly handbook: Handbook
  readonly words: PlainWords & {readonly contents: string}
}

/**
 * The handbook as text for phones and programs that open nothing else: UTF-8 with its mark and
 * Windows line ends, which the editors of old systems need to show the letters at all.
 */
export function renderPlain({documents, handbook, words}: PlainBook): Uint8Array {
  const parts = documents
    .filter(isOfUse)
    .map(({root}) =>
      root.classes.includes('contents')
        ? [
            ...chapterTitle(words.contents),
            '',
            ...handbook.contents.flatMap(entry => contentsOf(entry, handbook.language, '')),
          ]
        : blocksOf([root], words),
    )
  const lines = parts.flatMap((part, i) => (i === 0 ? part : ['', '', ...part]))
  const shown = handbook.direction === 'rtl' ? lines.map(withWholeAddresses) : lines
  return new TextEncoder().encode(`\ufeff${withoutIllegal(shown.join('\r\n'))}\r\n`)
}

/** Of no use on a screen: paper to write on, a back cover, an index of pages. */
const printOnly = ['notes', 'back-cover', 'subjects']

function isOfUse({root}: XhtmlDocument): boolean {
  return !printOnly.some(name => root.classes.includes(name))
}

/** The last sign of an address stays at its end by an unseen letter; a line of text has no tags. */
function withWholeAddresses(line: string): string {
  return line.replace(/https?:[^\s()]*[^\s()\p{L}\p{N}](?=[\s)]|$)/gu, '$&\u200e')
}

function contentsOf(entry: ContentsEntry, language: string, indent: string): readonly string[] {
  const number = inDigits(entry.number, language)
  const title = number === '' ? entry.title : `${number} ${entry.title}`
  const below = entry.entries.flatMap(one => contentsOf(one, language, `${indent}  `))
  return [indent + title, ...below]
}
