import {walkInlines} from '../../model/walk.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Span} from '../../source/span.ts'
import {inEachTopic, spotIn} from '../check.ts'

const drive = /^[A-Za-z]:\\/
/** A path in running text; in literal words it may hold blanks. */
const path = /(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s*`"'()[\]\u2060\ufffc]*/gu

/** text/backslash-path: `C:\Program Files` outside code, of which other programs eat a part. */
export const backslashPath = inEachTopic(({source, passages}, report) => {
  for (const passage of passages) {
    for (const {0: found, index} of passage.text.matchAll(path)) {
      tell(spotIn(passage, index, found.length), found, report)
    }
    walkInlines(passage.inlines, inline => {
      if (inline.kind !== 'literal' || !drive.test(inline.text)) return
      if (source.text[inline.span.start] !== '`') tell(inline.span, inline.text, report)
    })
  }
})

function tell(span: Span, found: string, report: Report): void {
  report({
    code: 'text/backslash-path',
    severity: 'warning',
    message: 'other programs read a backslash in a path as a mark of Markdown',
    span,
    hint: `set the path between backticks: \`${found}\``,
  })
}
