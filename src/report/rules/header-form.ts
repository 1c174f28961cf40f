import type {Rule} from '../rule.ts'

/** Faults of how the lines of a header are written, and of YAML front matter. */
export const headerFormRules: readonly Rule[] = [
  {
    code: 'header/no-blank-after-colon',
    severity: 'note',
    title: 'no blank follows the colon of a key',
    why: 'It is understood here; other programs take the whole line for one word.',
    mend: 'put a blank after the colon',
    style: true,
    fix: true,
    example: {
      wrong: 'Title:Basic Howto\n\nText.',
      right: 'Title: Basic Howto\n\nText.',
    },
  },
  {
    code: 'header/trailing-blank',
    severity: 'note',
    title: 'a value ends with blanks',
    why: 'Nobody sees them, yet they make two equal values differ for a search.',
    mend: 'delete the blanks at the end of the line',
    style: true,
    fix: true,
    example: {
      wrong: 'Title: Basic Howto \nLanguage: EN\n\nText.',
      right: 'Title: Basic Howto\nLanguage: EN\n\nText.',
    },
  },
  {
    code: 'header/fence',
    severity: 'error',
    title: 'the fence around the header is not ---',
    why: 'Other words after --- make some programs run what stands in the header.',
    mend: 'open and close the header with a line of three hyphens and nothing else',
    example: {
      wrong: '---js\ntitle: Basic Howto\nlanguage: en\n---\n\nText.',
      right: '---\ntitle: Basic Howto\nlanguage: en\n---\n\nText.',
    },
  },
  {
    code: 'header/yaml',
    severity: 'error',
    title: 'the header between the fences is no YAML',
    why: 'What stands there cannot be told apart, and the values behind it are lost.',
    mend: 'put values with a colon, a # or quotation marks in them into quotation marks',
    fix: true,
    example: {
      wrong: '---\ntitle: Phones: the basics\nlanguage: en\n---\n\nText.',
      right: '---\ntitle: "Phones: the basics"\nlanguage: en\n---\n\nText.',
    },
  },
  {
    code: 'header/not-text',
    severity: 'error',
    title: 'a value of the header is neither a text nor a list of texts',
    why: 'An alias or something nested has no place in a book, and is not read.',
    mend: 'write one text, or a list of texts in brackets; put a leading * or & into quotation marks',
    example: {
      wrong: '---\ntitle: *basic\nlanguage: en\n---\n\nText.',
      right: '---\ntitle: "*basic"\nlanguage: en\n---\n\nText.',
    },
  },
  {
    code: 'header/comment',
    severity: 'warning',
    title: 'a value of the header goes on behind a # sign',
    why: 'To other programs that read the file, all from that sign on is a comment.',
    mend: 'put the value in quotation marks, or a blank behind the # of a comment',
    fix: true,
    example: {
      wrong: '---\ntitle: Basic Howto #1\nlanguage: en\n---\n\nText.',
      right: '---\ntitle: "Basic Howto #1"\nlanguage: en\n---\n\nText.',
    },
  },
]
