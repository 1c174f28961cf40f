import type {Rule} from '../rule.ts'

/** Faults of words and characters. */
export const textRules: readonly Rule[] = [
  {
    code: 'text/legacy-encoding',
    severity: 'error',
    title: 'Burmese is typed for the Zawgyi font and not in Unicode',
    why: 'With any other font the letters stand in the wrong order and nobody can read them.',
    mend: 'convert the file to Unicode, for example with the Myanmar Tools converter',
    example: {
      wrong:
        '\u1031\u1000\u103a\u1038\u1007\u1030\u1038\u1010\u1004\u1039\u1015\u102b\u1010\u101a\u1039',
      right:
        '\u1000\u103b\u1031\u1038\u1007\u1030\u1038\u1010\u1004\u103a\u1015\u102b\u1010\u101a\u103a',
    },
  },
  {
    code: 'text/forbidden-character',
    severity: 'error',
    title: 'a character cannot stand in any book',
    why: 'Readers of e-books refuse the whole chapter for the sake of one such character.',
    mend: 'delete the character; it cannot be seen, so delete the letters around it too and type them again',
    example: {wrong: '# Save\n\nClick \u0001*OK*.', right: '# Save\n\nClick *OK*.'},
  },
  {
    code: 'text/bidi-override',
    severity: 'error',
    title: 'a hidden character turns around what readers see',
    why: 'A file name or an address reads differently from what it is.',
    mend: 'delete the character; right-to-left text needs none of this kind',
    example: {
      wrong: '# Save\n\nOpen report\u202efdp.exe.',
      right: '# Save\n\nOpen reportexe.pdf.',
    },
  },
  {
    code: 'text/lost-character',
    severity: 'error',
    title: 'a question mark stands where another character was lost',
    why: 'Readers look for a key or a button with a question mark on it.',
    mend: 'find out which character it was, and type it',
    example: {
      wrong: '# Save\n\nClick *?* to close the window.',
      right: '# Save\n\nClick *X* to close the window.',
    },
  },
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
    code: 'text/backslash-path',
    severity: 'warning',
    title: 'a path with backslashes is read by other programs as something else',
    why: 'They eat a backslash before a mark, and the path that readers type is wrong.',
    mend: 'set the path between backticks: `C:\\Program Files`',
    example: {
      wrong: '# Save\n\nThe files are in *C:\\Users\\<username>\\Safebox*.',
      right: '# Save\n\nThe files are in `C:\\Users\\<username>\\Safebox`.',
    },
  },
  {
    code: 'text/angle-placeholder',
    severity: 'warning',
    title: 'words between < and > are taken for HTML by other programs',
    why: 'They drop the words, and the reader does not learn what to fill in.',
    mend: 'set the words between backticks, or in italics without the angles',
    example: {
      wrong: '# Save\n\nThe files are in the folder <username>.',
      right: '# Save\n\nThe files are in the folder `<username>`.',
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
  {
    code: 'text/tab',
    severity: 'note',
    title: 'a tab stands in the text',
    why: 'Editors show it at different widths; the book shows one blank.',
    mend: 'replace it by a blank, or delete it at the end of a line',
    style: true,
    fix: true,
    example: {wrong: '# Save\n\nClick\t*OK*.', right: '# Save\n\nClick *OK*.'},
  },
  {
    code: 'text/nbsp',
    severity: 'note',
    title: 'a blank that does not break a line stands in English text',
    why: 'Nobody sees it; it was pasted from a web page, and it ties two words together.',
    mend: 'replace it by a plain blank',
    style: true,
    fix: true,
    example: {wrong: '# Save\n\nClick\u00a0*OK*.', right: '# Save\n\nClick *OK*.'},
  },
  {
    code: 'text/entity',
    severity: 'note',
    title: 'a character is written as an HTML entity',
    why: 'The book shows the character; whoever edits the text has to know the code.',
    mend: 'type the character itself',
    style: true,
    fix: true,
    example: {
      wrong: '# Save\n\nClick *File &gt; Save*.',
      right: '# Save\n\nClick *File > Save*.',
    },
  },
]
