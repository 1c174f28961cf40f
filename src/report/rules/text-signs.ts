import type {Rule} from '../rule.ts'

/** Signs in a text that readers cannot see, or see otherwise than its author. */
export const textSignRules: readonly Rule[] = [
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
