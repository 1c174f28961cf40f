import MarkdownIt from 'markdown-it'
import definitionLists from 'markdown-it-deflist'
import footnotes from 'markdown-it-footnote'
import {type Markdown, placed} from './placed.ts'

/**
 * CommonMark with tables, footnotes and definition lists, as our guides mean it: no code by
 * indentation, no heading by underlining, and HTML only where an inline rule of ours takes it.
 */
export function markdown(): Markdown {
  const md = new MarkdownIt({html: false})
  md.use(footnotes).use(definitionLists).use(placed)
  md.disable(['code', 'lheading', 'html_block', 'strikethrough', 'fragments_join', 'html_inline'])
  md.normalizeLink = address => address
  md.normalizeLinkText = address => address
  md.validateLink = () => true
  return md
}
