import type {Rule} from '../rule.ts'

/** Faults of words and characters. */
export const textRules: readonly Rule[] = [
  {
    code: 'text/doubled-word',
    severity: 'warning',
    title: 'a word stands twice in a row',
    why: 'It is a slip, and sometimes hides that another word was meant.',
    mend: 'delete one of the two',
    example: {wrong: '# Save\n\nYou can can save it.', right: '# Save\n\nYou can save it.'},
  },
  {
    code: 'text/article-clash',
    severity: 'warning',
    title: 'an article is followed by a word that cannot follow it',
    why: 'A word was lost or a sentence half changed; readers guess what to do.',
    mend: 'delete the article, or add the word it belongs to',
    example: {
      wrong: '# Save\n\n1. Choose a and type in a strong passphrase',
      right: '# Save\n\n1. Choose and type in a strong passphrase',
    },
  },
  {
    code: 'text/missing-space',
    severity: 'warning',
    title: 'no blank stands between two sentences',
    why: 'It reads like the name of a site or a file.',
    mend: 'put a blank after the full stop',
    example: {
      wrong: '# Save\n\nYou can ignore it.There is nothing to do.',
      right: '# Save\n\nYou can ignore it. There is nothing to do.',
    },
  },
  {
    code: 'text/unbalanced-parenthesis',
    severity: 'warning',
    title: 'a bracket is opened and not closed, or closed and not opened',
    why: 'Readers cannot tell where the remark ends.',
    mend: 'add the missing bracket',
    example: {
      wrong: '# Save\n\nUse a phrase (a long one and remember it.',
      right: '# Save\n\nUse a phrase (a long one) and remember it.',
    },
  },
  {
    code: 'text/unbalanced-quote',
    severity: 'warning',
    title: 'a quotation mark is opened and not closed',
    why: 'Readers cannot tell which words stand on the screen.',
    mend: 'add the missing quotation mark',
    example: {
      wrong: '# Save\n\nChoose "Save as and click *OK*.',
      right: '# Save\n\nChoose "Save as" and click *OK*.',
    },
  },
  {
    code: 'text/duplicate-paragraph',
    severity: 'note',
    title: 'the same paragraph stands twice in one guide',
    why: 'It may be meant; if it is not, somebody will correct one of them and forget the other.',
    mend: 'keep one, and point to it from the other place',
    style: true,
    example: {
      wrong:
        '# One\n\nThe passphrase is the only thing that keeps your files from being read by others.\n\n# Two\n\nThe passphrase is the only thing that keeps your files from being read by others.',
      right:
        '# One\n\nThe passphrase is the only thing that keeps your files from being read by others.\n\n# Two\n\nKeep your passphrase safe here too.',
    },
  },
  {
    code: 'text/space-before-punctuation',
    severity: 'note',
    title: 'a blank stands before a punctuation mark',
    why: 'The mark can slip to the start of the next line.',
    mend: 'delete the blank',
    style: true,
    fix: true,
    example: {wrong: '# Save\n\nClick *OK* .', right: '# Save\n\nClick *OK*.'},
  },
  {
    code: 'text/double-space',
    severity: 'note',
    title: 'two blanks stand between two words',
    why: 'The book shows one; a search for the words finds nothing.',
    mend: 'delete one of them',
    style: true,
    fix: true,
    example: {wrong: '# Save\n\nClick  *OK*.', right: '# Save\n\nClick *OK*.'},
  },
]
