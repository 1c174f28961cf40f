import type {Block} from '../../src/model/block.ts'
import type {Section, Topic} from '../../src/model/guide.ts'
import type {Inline} from '../../src/model/inline.ts'
import {innerBlocks, innerInlines} from '../../src/model/walk.ts'
import {splitHeader} from '../../src/read/header/split-header.ts'
import {labelledLanguages, labelsFor} from '../../src/read/labels/load-labels.ts'
import type {Source} from '../../src/source/source.ts'
import type {Span} from '../../src/source/span.ts'
import type {Read} from './reading.ts'

/** A piece of the model that says words, and where its author wrote them. */
interface Leaf {
  readonly text: string
  readonly span: Span
  readonly kind: 'text' | 'picture' | 'code'
}

/**
 * The words of the bodies that no piece of the model holds, and pieces that say something else than
 * their span in the source. Addresses, ids, HTML tags and the words of labels may go.
 */
export function lostWords({library, sources}: Read): readonly string[] {
  return library.guides.flatMap(guide =>
    guide.topics.flatMap(topic => {
      const source = sources.get(topic.span.file)
      return source === undefined ? [] : lostIn(topic, source)
    }),
  )
}

function lostIn(topic: Topic, source: Source): readonly string[] {
  const leaves = leavesOf(topic)
  const changed = leaves.filter(leaf => !saysItsSource(leaf, source))
  return [
    ...uncovered(leaves, source).map(word => `${source.path}: "${word}" is lost`),
    ...changed.map(
      ({text, span}) => `${source.path}:${span.start}: "${text}" is not "${slice(source, span)}"`,
    ),
    ...outOfOrder(leaves.filter(({span}) => !isNote(span, source))).map(
      ({text}) => `${source.path}: "${text}" is out of order`,
    ),
  ]
}

export function leavesOf(node: Topic | Section): readonly Leaf[] {
  const title = node.kind === 'section' ? node.title.flatMap(ofInline) : []
  return [
    ...title,
    ...node.blocks.flatMap(ofBlock),
    ...node.steps.flatMap(step => [
      ...step.qualifier.flatMap(ofInline),
      ...step.title.flatMap(ofInline),
      ...step.blocks.flatMap(ofBlock),
    ]),
    ...node.sections.flatMap(leavesOf),
  ]
}

function ofBlock(block: Block): readonly Leaf[] {
  const own = innerInlines(block).flatMap(ofInline)
  if (block.kind === 'code') return [{text: block.text, span: block.span, kind: 'code'}]
  if (block.kind === 'definitions') {
    return block.entries.flatMap(({term, blocks}) => [
      ...term.flatMap(ofInline),
      ...blocks.flatMap(ofBlock),
    ])
  }
  if (block.kind !== 'figure') return [...own, ...innerBlocks(block).flatMap(ofBlock)]
  const pictures = block.pictures.map(
    ({alt, span}) => ({text: alt, span, kind: 'picture'}) as const,
  )
  return [...pictures, ...own]
}

function ofInline(inline: Inline): readonly Leaf[] {
  if (inline.kind === 'text' || inline.kind === 'literal') {
    return [{text: inline.text, span: inline.span, kind: 'text'}]
  }
  if (inline.kind === 'button')
    return [{text: inline.picture.alt, span: inline.span, kind: 'picture'}]
  if (inline.kind === 'footnote') return inline.blocks.flatMap(ofBlock)
  return 'inlines' in inline ? inline.inlines.flatMap(ofInline) : []
}

function saysItsSource({text, span, kind}: Leaf, source: Source): boolean {
  const written = slice(source, span)
  if (kind === 'code') return same(text, written.replace(/^.*\n/, ''))
  if (kind === 'picture') return describes(text, written)
  return [withoutMarks(written), written, withoutTags(written)].some(said => same(text, said))
}

/** The words of a picture are those in its brackets, or in those of pictures inside them. */
function describes(alt: string, written: string): boolean {
  const inside = /^!?\[([\s\S]*?)\]?(?:\s?[(\uff08]|$)/.exec(written)?.[1] ?? ''
  if (same(alt, withoutMarks(inside))) return true
  return inside.includes('![') && words(alt).join('') !== ''
}

function same(one: string, other: string): boolean {
  return words(one).join('') === words(other).join('')
}

function withoutMarks(text: string): string {
  return text.replace(/&gt;|&lt;|&quot;|&amp;/g, ' ')
}

/** Bold over a literal may hold a tag besides. */
function withoutTags(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|<\/?(b|i|em|strong|span|div|p)(\s[^<>]*)?>/gi, '')
}

/** Words that stand in the body but in no leaf. */
function uncovered(leaves: readonly Leaf[], source: Source): readonly string[] {
  const letters = [...splitUnits(source.text)]
  for (const {span} of leaves) letters.fill(' ', span.start, span.end)
  const start = source.lineStarts[splitHeader(source).bodyLine] ?? source.text.length
  const rest = letters
    .slice(start)
    .join('')
    .replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\]\s?[(\uff08]\s*[^\s()\uff08\uff09]*(\s+("[^"]*"?|'[^']*'?))?\s*[)\uff09]?/g, ' ')
    .replace(/\]\s?(https?:\/\/|\/|#)[^\s()[\]]*\)/g, ' ')
    .replace(/\[[^\][]*\](?!\()/g, ' ')
    .replace(/\{[^{}]*\}|^\s*(```|~~~).*$|^\s*\[[^\]]*\]:.*$/gm, ' ')
  return words(rest).filter(word => !isStructure(word))
}

/** What may stand in front of words and is printed in another way: the number of a step, "Note:". */
const labelNames = new Set(
  'step ordinals figure note important tip warning caution danger question answer'.split(' '),
)

const known = new Set(
  labelledLanguages()
    .flatMap(language => Object.entries(labelsFor(language)))
    .filter(([name]) => labelNames.has(name))
    .flatMap(([, labels]) => labels.flatMap(words)),
)

function isStructure(word: string): boolean {
  const letters = word.replace(/\p{N}+/gu, '')
  return letters === '' || known.has(letters) || [...letters].every(letter => known.has(letter))
}

/** Footnotes move to where they are called, or to the end. */
function isNote({start}: Span, source: Source): boolean {
  const lines = source.text.slice(0, start).split('\n')
  return lines.slice(-6).some(line => /\[\^[^\]]*\]:/.test(line))
}

function outOfOrder(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.filter(({span}, index) => span.start < (leaves[index - 1]?.span.start ?? 0))
}

function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}

function splitUnits(text: string): readonly string[] {
  return text.split('')
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
