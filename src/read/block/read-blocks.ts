import type {Block} from '../../model/block.ts'
import type {Token} from '../markdown/placed.ts'
import type {Reading} from '../reading.ts'
import {type Draft, paragraphOf} from './draft.ts'
import {type Notes, notesOf} from './notes.ts'
import {readDefinitions} from './read-definitions.ts'
import {readHeading} from './read-heading.ts'
import {readList} from './read-list.ts'
import {readQuote} from './read-quote.ts'
import {readTable} from './read-table.ts'
import {lineSpan, readText, takeCut, type Walk} from './walk.ts'

/** Reads the lines of a file from one on (counted from 0) into drafts; `settle` finishes footnotes. */
export function readBlocks(
  file: Omit<Reading, 'footnote'>,
  firstLine: number,
  settle: (drafts: readonly Draft[]) => readonly Block[],
): readonly Draft[] {
  const {source, md, env} = file
  const start = source.lineStarts[firstLine] ?? source.text.length
  const tokens: Token[] = []
  md.block.parse('\n'.repeat(firstLine) + source.text.slice(start), md, env, tokens)
  const notes = notesOf(tokens)
  const reading: Reading = {...file, footnote: label => settle(notes.take(label, readNote))}
  return walkOver(tokens, reading, notes).blocks('')

  function readNote(inner: readonly Token[]): readonly Draft[] {
    return walkOver(inner, reading, notes).blocks('')
  }
}

function walkOver(tokens: readonly Token[], reading: Reading, notes: Notes): Walk {
  let at = 0
  const walk: Walk = {
    reading,
    take: () => tokens[at++],
    peek: ahead => tokens[at + ahead],
    blocks: closer => {
      const drafts: Draft[] = []
      for (let token = walk.take(); token && token.type !== closer; token = walk.take()) {
        drafts.push(...blockOf(token, walk, notes))
      }
      return drafts
    },
  }
  return walk
}

function blockOf(token: Token, walk: Walk, notes: Notes): readonly Draft[] {
  switch (token.type) {
    case 'paragraph_open':
      return readParagraph(token, walk)
    case 'heading_open':
      return readHeading(token, walk)
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(token, walk)
    case 'blockquote_open':
      return [readQuote(token, walk)]
    case 'dl_open':
      return [readDefinitions(token, walk)]
    case 'table_open':
      return [readTable(token, walk)]
    case 'fence':
      return [
        {kind: 'code', text: token.content.replace(/\n$/, ''), span: lineSpan(token, walk.reading)},
      ]
    case 'hr':
      return [{kind: 'rule', span: lineSpan(token, walk.reading)}]
    case 'footnote_reference_open':
      return notes.stay(token, walk)
    case 'comment':
      return skipComment(token, walk)
    default:
      return []
  }
}

function readParagraph(opener: Token, walk: Walk): readonly Draft[] {
  const {inlines, span} = readText(takeCut(walk), walk)
  if (opener.meta?.damage === 'too-deep') {
    const message = 'lists may be 8 deep; what lies deeper is printed with its marks'
    walk.reading.report({code: 'list/too-deep', severity: 'error', message, span})
  }
  return inlines.length === 0 ? [] : [paragraphOf(inlines, span)]
}

function skipComment(token: Token, {reading}: Walk): readonly Draft[] {
  const span = lineSpan(token, reading)
  reading.report({
    code: 'markup/html-tag',
    severity: 'note',
    message: 'a comment is not printed',
    span,
  })
  return []
}
