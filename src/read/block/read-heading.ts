import type {Span} from '../../source/span.ts'
import {readInlines} from '../inline/read-inlines.ts'
import {type Cut, cutFrom, outerOf, spanOf} from '../markdown/cut.ts'
import type {Token} from '../markdown/placed.ts'
import {type Draft, paragraphOf} from './draft.ts'
import {headingAttributes} from './heading-attributes.ts'
import {spanFrom, takeCut, type Walk} from './walk.ts'

/** Reads a heading, with its `{#id}`, closing marks that touch its last word, or an instruction in it. */
export function readHeading(opener: Token, walk: Walk): readonly Draft[] {
  const cut = takeCut(walk)
  const line = spanFrom(opener, /#/, walk.reading)
  const depth = opener.markup.length
  if (opener.meta?.damage === 'no-space') {
    const span = {...line, end: line.start + depth}
    sayNoSpace(span, `no blank follows \`${opener.markup}\``, span.end, walk)
  }
  const {anchor, minutes, facing, length, misspelt} = headingAttributes(cut.text)
  if (misspelt !== null) sayMisspelt(misspelt, cut, walk)
  const words = withoutClosing(cutUntil(cut, length), depth, walk)
  const [head, rest] = withoutInstruction(words, walk)
  const span = rest.length > 0 ? {...line, end: outerOf(cut, head.text.length)} : line
  const inlines = readInlines(head, walk.reading)
  const said = {anchor, minutes, facing}
  return [{kind: 'draftHeading', depth, inlines, ...said, step: null, span}, ...rest]
}

function sayMisspelt(
  {start, end, near}: {start: number; end: number; near: string},
  cut: Cut,
  walk: Walk,
): void {
  walk.reading.report({
    code: 'heading/unknown-attribute',
    severity: 'warning',
    message: 'what stands in braces says nothing of the heading, and is printed',
    span: spanOf(cut, start, end),
    hint: near === '' ? 'use {#id}, {time=10} or {facing}' : `did you mean {${near}}?`,
  })
}

/** `### Step 1**. **Select …**`: bold step words before which the heading marks were put. */
function withoutInstruction(cut: Cut, walk: Walk): readonly [Cut, readonly Draft[]] {
  const found = walk.reading.labels.step.exec(cut.text)
  const glue = /^\*\*[.:]?\s*/.exec(cut.text.slice(found?.[0].length ?? 0))
  if (found === null || glue === null) return [cut, []]
  const end = found[0].length
  const rest = cutFrom(cut, end + glue[0].length)
  const span = spanOf(cut, end, end + glue[0].length)
  const message = 'the heading of the step holds its instruction as well'
  const hint = `put a line blank after "${found[0]}"`
  const {report} = walk.reading
  report({
    code: 'heading/instruction-merged',
    severity: 'error',
    message,
    span,
    hint,
    repaired: true,
  })
  if (rest.text === '') return [cutUntil(cut, end), []]
  const paragraph = paragraphOf(readInlines(rest, walk.reading), spanOf(rest, 0, rest.text.length))
  return [cutUntil(cut, end), [paragraph]]
}

/** `## Words##`: the closing marks are none for CommonMark, and would be printed. */
function withoutClosing(cut: Cut, depth: number, walk: Walk): Cut {
  const found = /[^\s#](#{2,6})$/.exec(cut.text)
  if (found === null || found[1]?.length !== depth) return cut
  const start = found.index + 1
  const span = spanOf(cut, start, cut.text.length)
  sayNoSpace(span, `no blank stands before the closing \`${found[1]}\``, span.start, walk)
  return cutUntil(cut, start)
}

function sayNoSpace(span: Span, message: string, at: number, {reading}: Walk): void {
  const fix = [{span: {...span, start: at, end: at}, text: ' '}]
  const hint = 'put a blank between the # marks and the words'
  reading.report({
    code: 'heading/no-space',
    severity: 'error',
    message,
    span,
    hint,
    repaired: true,
    fix,
  })
}

function cutUntil(cut: Cut, end: number): Cut {
  return {...cut, text: cut.text.slice(0, end)}
}
