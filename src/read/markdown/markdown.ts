import MarkdownIt from 'markdown-it'
import definitionLists from 'markdown-it-deflist'
import footnotes from 'markdown-it-footnote'
import {type Markdown, placed} from './placed.ts'
import {attributes} from './rules/attributes.ts'
import {backslash} from './rules/backslash.ts'
import {brokenLink} from './rules/broken-link.ts'
import {brokenPicture} from './rules/broken-picture.ts'
import {comment} from './rules/comment.ts'
import {definition} from './rules/definition.ts'
import {hashesInText} from './rules/hashes-in-text.ts'
import {headingNoSpace} from './rules/heading-no-space.ts'
import {htmlTag} from './rules/html-tag.ts'
import {inlineNote} from './rules/inline-note.ts'
import {openBrackets} from './rules/open-brackets.ts'
import {referenceId} from './rules/reference-id.ts'
import {strays} from './rules/strays.ts'
import {tooDeep} from './rules/too-deep.ts'
import {unindent} from './rules/unindent.ts'

/** A block rule that may end a paragraph, or else only begins where another block ended. */
const endsParagraph = {alt: ['paragraph', 'reference', 'blockquote']}

/**
 * CommonMark with tables, footnotes and definition lists, as our guides mean it: no code by indenting,
 * no heading by underlining, and HTML never as markup.
 */
export function markdown(): Markdown {
  const md = new MarkdownIt({html: false})
  md.use(footnotes).use(definitionLists).use(placed)
  md.disable(['code', 'lheading', 'html_block', 'strikethrough', 'fragments_join'])
  md.normalizeLink = address => address
  md.normalizeLinkText = address => address
  md.validateLink = () => true

  const {ruler: blocks} = md.block
  blocks.before('table', 'unindent', unindent)
  blocks.before('table', 'too-deep', tooDeep)
  blocks.before('table', 'comment', comment, endsParagraph)
  blocks.after('heading', 'heading-no-space', headingNoSpace, endsParagraph)
  blocks.at('reference', definition)

  const {ruler: inlines, ruler2: afterwards} = md.inline
  inlines.at('escape', backslash)
  inlines.at('html_inline', htmlTag)
  inlines.at('footnote_inline', inlineNote)
  inlines.before('link', 'open-brackets', openBrackets)
  inlines.before('link', 'reference-id', referenceId)
  inlines.before('link', 'attributes', attributes)
  inlines.before('link', 'hashes-in-text', hashesInText)
  inlines.after('link', 'broken-link', brokenLink)
  inlines.after('image', 'broken-picture', brokenPicture)
  afterwards.after('emphasis', 'strays', strays)
  return md
}
