import type {ContentsEntry, Handbook} from '../model/handbook.ts'
import {withoutIllegal} from '../xhtml/serialise.ts'
import type {XhtmlDocument} from '../xhtml/tree.ts'
import {blocksOf, type PlainWords} from './blocks.ts'

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
  const parts = documents.map(({root}) =>
    root.classes.includes('contents')
      ? [words.contents, '', ...handbook.contents.flatMap(entry => contentsOf(entry, ''))]
      : blocksOf([root], words),
  )
  const lines = parts.flatMap((part, i) => (i === 0 ? part : ['', '', ...part]))
  return new TextEncoder().encode(`\ufeff${withoutIllegal(lines.join('\r\n'))}\r\n`)
}

function contentsOf(entry: ContentsEntry, indent: string): readonly string[] {
  const title = entry.number === '' ? entry.title : `${entry.number} ${entry.title}`
  return [indent + title, ...entry.entries.flatMap(below => contentsOf(below, `${indent}  `))]
}
