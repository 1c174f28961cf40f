import type {Block} from '../../model/block.ts'
import type {Token} from '../markdown/placed.ts'
import type {FileReading, Reading} from '../reading.ts'
import {type Draft, paragraphOf} from './draft.ts'
import {notesOf} from './notes.ts'
import {readDefinitions} from './read-definitions.ts'
import {readHeading} from './read-heading.ts'
import {readList} from './read-list.ts'
import {readQuote} from './read-quote.ts'
import {readTable} from './read-table.ts'
import {lineSpan, readText, spanFrom, takeCut, type Walk} from './walk.ts'

/** Lines of a file, perhaps without their indent; lines are counted from 0. */
export interface Lines {
  readonly firstLine: number
  readonly text: string
}

/** Reads lines of a file into drafts; `settle` finishes the footnotes. */
export function readBlocks(
  file: FileReading,
  {firstLine, text}: Lines,
  settle: (drafts: readonly Draft[]) => readonly Block[],
): readonly Draft[] {
  const {md, env} = file
  const tokens: Token[] = []
  md.block.parse('\n'.repeat(firstLine) + text, md, env, tokens)
  const read = (inner: readonly Token[]) => walkOver(inner, reading).blocks('')
  const notes = notesOf(tokens, read, settle)
  const reading: Reading = {...file, inNote: false, footnote: notes.take}
  const drafts = read(tokens)
  return [...drafts, ...notes.rest().flatMap(note => sayUnused(note, file))]
}

function sayUnused(
  {label, drafts}: {label: string; drafts: readonly Draft[]},
  {report}: Pick<Reading, 'report'>,
): readonly Draft[] {
  const [first] = drafts
  if (first === undefined) return []
  const message = `no place calls the footnote \`[^${label}]\`, so it is printed at the end`
  report({code: 'footnote/unused', severity: 'warning', message, span: first.span})
  return drafts
}

function walkOver(tokens: readonly Token[], reading: Reading): Walk {
  let at = 0
  const walk: Walk = {
    reading,
    take: () => tokens[at++],
    peek: ahead => tokens[at + ahead],
    blocks: closer => {
      const drafts: Draft[] = []
      for (let token = walk.take(); token && token.type !== closer; token = walk.take()) {
        drafts.push(...blockOf(token, walk))
      }
      return drafts
    },
  }
  return walk
}

function blockOf(token: Token, walk: Walk): readonly Draft[] {
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
      return [readCode(token, walk)]
    case 'hr':
      return [{kind: 'rule', span: spanFrom(token, /(?:[-*_][ \t]*){3,}$/m, walk.reading)}]
    case 'footnote_reference_open':
      return skipNote(walk)
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

function readCode(token: Token, {reading}: Walk): Draft {
  const text = token.content.replace(/\n$/, '')
  return {kind: 'code', text, span: spanFrom(token, /```|~~~/, reading)}
}

/** A footnote is read where it is called. */
function skipNote(walk: Walk): readonly Draft[] {
  for (let depth = 1; depth > 0; ) {
    const type = walk.take()?.type
    if (type === 'footnote_reference_open') depth++
    if (type === 'footnote_reference_close' || type === undefined) depth--
  }
  return []
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
