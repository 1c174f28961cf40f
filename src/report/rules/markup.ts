import type {Rule} from '../rule.ts'

/** Marks of other languages in the text. */
export const markupRules: readonly Rule[] = [
  {
    code: 'markup/html-tag',
    severity: 'warning',
    title: 'the text holds an HTML tag',
    why: 'A book shows no HTML: the tag is taken off, and what it was to do is lost.',
    mend: 'use Markdown: *italic*, **bold**, or a heading',
    example: {
      wrong: '# Save\n\nNow <b>type</b> your name.',
      right: '# Save\n\nNow **type** your name.',
    },
  },
]
