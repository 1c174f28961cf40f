import {resolve} from 'node:path'
import {loadWords} from '../../src/language/load-words.ts'
import type {Block} from '../../src/model/block.ts'
import type {Guide} from '../../src/model/guide.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import {refine} from '../../src/refine/refine.ts'
import type {Diagnostic} from '../../src/report/diagnostic.ts'
import {layOut} from '../../src/template/lay-out.ts'
import {loadTemplates} from '../../src/template/load-templates.ts'
import {serialise} from '../../src/xhtml/serialise.ts'
import type {XhtmlDocument} from '../../src/xhtml/tree.ts'
import {guide, handbook, library, topic} from '../model/build.ts'

export const builtIn = resolve(import.meta.dirname, '..', '..', 'templates')

export interface LaidOut {
  readonly documents: readonly XhtmlDocument[]
  readonly diagnostics: readonly Diagnostic[]
  /** The serialised document of a name; '' if there is none. */
  readonly text: (name: string) => string
}

/** Refines and lays out a handbook with the built-in templates and those of further folders. */
export async function laidOut(
  book: Handbook,
  folders: readonly string[] = [],
  linkMap: ReadonlyMap<string, string> = new Map(),
  typefaces: readonly string[] = [],
): Promise<LaidOut> {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const templates = await loadTemplates([builtIn, ...folders], report)
  const words = await loadWords(book.language, [builtIn], report)
  const guides = book.chapters.map(chapter => chapter.guide)
  const refined = refine(book, library(guides, linkMap), report)
  const documents = layOut(refined, words, templates, report, undefined, typefaces)
  const text = (name: string) => {
    const document = documents.find(document => document.name === name)
    return document === undefined
      ? ''
      : serialise(document.root).replaceAll(/ xml:lang="[^"]*"/g, '')
  }
  return {documents, diagnostics, text}
}

/** The XHTML that blocks become at the start of a chapter. */
export async function laidOutBlocks(blocks: readonly Block[]): Promise<string> {
  return inner(guide('tool', [topic('', {role: 'other', blocks})]))
}

/** The XHTML of a guide's only topic without its frame. */
export async function inner(only: Guide): Promise<string> {
  const {text} = await laidOut(handbook([only]))
  const found = /<section class="topic[^>]*>(.*)<\/section><\/article>$/s.exec(text(only.slug))
  return found?.[1] ?? text(only.slug)
}
