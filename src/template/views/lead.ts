import type {Block, Paragraph} from '../../model/block.ts'
import {endsWithColon} from '../../model/ends-with-colon.ts'
import type {Guide, Topic} from '../../model/guide.ts'
import {plainText} from '../../model/plain-text.ts'
import {walkInlines} from '../../model/walk.ts'
import type {View} from './view.ts'

/** The longest text, in characters, that makes about three lines under the name of a tool. */
const longest = 200

/** The same for about three lines under the title of a section. */
const longestInSection = 140

/** A guide whose first paragraph has moved up under its name. */
export interface Led {
  readonly lead: Paragraph | null
  /** The id of the introduction, where nothing but the lead was in it; else ''. */
  readonly id: string
  readonly topics: readonly Topic[]
}

/** Takes the paragraph that opens a guide, if it is short enough; a longer one stays where it is. */
export function takeLead({topics, language}: Guide): Led {
  const [first, ...others] = topics
  const [lead, ...blocks] = first?.blocks ?? []
  const opens = first?.role === 'introduction' && first.language === language
  if (!opens || lead?.kind !== 'paragraph' || !isLead(lead, longest)) {
    return {lead: null, id: '', topics}
  }
  const empty = blocks.length + first.steps.length + first.sections.length === 0
  if (empty) return {lead, id: first.id, topics: others}
  return {lead, id: '', topics: [{...first, blocks}, ...others]}
}

/**
 * The blocks of a section of steps, the first of them its lead if it is a short paragraph that does not
 * announce what follows.
 */
export function withLead(blocks: readonly Block[], views: readonly View[]): readonly View[] {
  const [first] = blocks
  const [view, ...rest] = views
  if (first?.kind !== 'paragraph' || view === undefined) return views
  const text = plainText(first.inlines)
  return isLead(first, longestInSection) && !endsWithColon(text)
    ? [{...view, role: 'lead'}, ...rest]
    : views
}

function isLead({role, inlines}: Paragraph, most: number): boolean {
  const length = widthOf(plainText(inlines))
  return role === 'text' && length > 0 && length <= most && !hasFootnote(inlines)
}

/** In letters; a sign of Chinese is as wide as two. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}

function hasFootnote(inlines: Paragraph['inlines']): boolean {
  let found = false
  walkInlines(inlines, inline => {
    found ||= inline.kind === 'footnote'
  })
  return found
}
