import type {Span} from '../../source/span.ts'
import type {Reading} from '../reading.ts'
import type {DraftInline} from './draft.ts'

const bold = ['b', 'strong']
const italic = ['i', 'em', 'cite']

/** Tags that hold or would fetch something: taking them off would lose what they say. */
const telling = new Set(
  (
    'a audio base button embed form iframe img input link meta object script select source style svg ' +
    'textarea video'
  ).split(' '),
)

const anyTag = /<\/?[a-z][^<>]*>/gi

/** Takes a tag off the text, or leaves it there as it stands; either is reported. */
export function tagOf(written: string, span: Span, reading: Reading): readonly DraftInline[] {
  if (written.startsWith('<!--')) {
    say(reading, span, 'note', 'a comment is not printed')
    return []
  }
  const tags = [...written.matchAll(anyTag)]
  const [name = ''] = /[a-z][a-z0-9]*/i.exec(written)?.map(text => text.toLowerCase()) ?? []
  const kept = telling.has(name)
  for (const {0: tag, index} of tags) {
    const place = {...span, start: span.start + index, end: span.start + index + tag.length}
    say(
      reading,
      place,
      'warning',
      `${tag} is HTML, and is ${kept ? 'printed as it stands' : 'taken off'}`,
    )
  }
  if (kept) return [{kind: 'characters', text: written, verbatim: true, span}]
  const closes = written.startsWith('</')
  if (bold.includes(name)) return [{kind: 'tag', does: 'strong', closes, span}]
  if (italic.includes(name)) return [{kind: 'tag', does: 'emphasis', closes, span}]
  return name === 'br' ? [{kind: 'break', span}] : []
}

function say(reading: Reading, span: Span, severity: 'note' | 'warning', message: string): void {
  const hint = 'use Markdown: *italic*, **bold**, or a heading'
  const more = severity === 'warning' ? {hint, repaired: true} : {}
  reading.report({code: 'markup/html-tag', severity, message, span, ...more})
}
