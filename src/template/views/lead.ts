import type {Paragraph} from '../../model/block.ts'
import type {Guide, Topic} from '../../model/guide.ts'
import {plainText} from '../../model/plain-text.ts'
import {walkInlines} from '../../model/walk.ts'

/** The longest text, in characters, that makes about three lines under the name of a tool. */
const longest = 200

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
  if (!opens || lead?.kind !== 'paragraph' || !isLead(lead)) {
    return {lead: null, id: '', topics}
  }
  const empty = blocks.length + first.steps.length + first.sections.length === 0
  if (empty) return {lead, id: first.id, topics: others}
  return {lead, id: '', topics: [{...first, blocks}, ...others]}
}

function isLead({role, inlines}: Paragraph): boolean {
  const {length} = plainText(inlines)
  return role === 'text' && length > 0 && length <= longest && !hasFootnote(inlines)
}

function hasFootnote(inlines: Paragraph['inlines']): boolean {
  let found = false
  walkInlines(inlines, inline => {
    found ||= inline.kind === 'footnote'
  })
  return found
}
