import type {Rule} from '../rule.ts'

/** Faults of the header as a whole, the `Key: value` lines at the top of a file, and of its keys. */
export const headerRules: readonly Rule[] = [
  {
    code: 'header/missing',
    severity: 'error',
    title: 'the file has no header',
    why: 'Without it nobody can tell which guide the text belongs to, in which language it is, and what it is called.',
    mend: 'start the file with lines such as `Title: Installation`, then leave a line blank',
    example: {
      wrong: '=== safebox/01-safebox-intro.txt\n# Keep it safe\n\nSafebox keeps things safe.',
      right:
        '=== safebox/01-safebox-intro.txt\nTitle: Introduction\n\n# Keep it safe\n\nSafebox keeps things safe.',
    },
  },
  {
    code: 'header/duplicate-block',
    severity: 'error',
    title: 'a second header begins where the text should',
    why: 'One of the two is a leftover, and its values may be the wrong ones.',
    mend: 'keep one header and delete the other',
    example: {
      wrong:
        'Object_type: Tool\nTool: Safebox\nTitle: Basic Usage\n\nObject_type: Tool\nTool: Safebox\nTitle: Basic Howto\n\nText.',
      right: 'Object_type: Tool\nTool: Safebox\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'header/duplicate-key',
    severity: 'error',
    title: 'a key stands twice in one header',
    why: 'Only the last value that is not empty is used; the other is not read by anybody.',
    mend: 'keep the line that is right and delete the other',
    example: {
      wrong: 'Title: Basic Usage\nTitle: Basic Howto\n\nText.',
      right: 'Title: Basic Howto\n\nText.',
    },
  },
  {
    code: 'header/unknown-key',
    severity: 'warning',
    title: 'the header has a key that nobody knows',
    why: 'Its value is not used; a misspelt key loses what it says.',
    mend: 'correct the spelling of the key, or delete the line',
    example: {
      wrong: 'Titel: Basic Howto\n\nText.',
      right: 'Title: Basic Howto\n\nText.',
    },
  },
  {
    code: 'header/key-alias',
    severity: 'note',
    title: 'a key has a newer spelling',
    why: 'It is understood; the newer spelling keeps all guides alike and easy to search.',
    mend: 'write the key in its newer spelling',
    fix: true,
    example: {
      wrong: 'Required Reading:\nTitle: Basic Howto\n\nText.',
      right: 'Required_reading:\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'header/missing-key',
    severity: 'warning',
    title: 'the header lacks a key that every guide has',
    why: 'Without title, language and type a topic cannot be placed; without the others its fact sheet has a gap.',
    mend: 'add the key and its value to the header',
    example: {
      wrong: '---\ntitle: Basic Howto\n---\n\nText.',
      right: '---\ntitle: Basic Howto\nlanguage: en\n---\n\nText.',
    },
  },
  {
    code: 'header/empty-required',
    severity: 'error',
    title: 'a key that needs a value has none',
    why: 'A topic without a title has no line in the contents and cannot be found.',
    mend: 'write the value behind the colon',
    example: {
      wrong: 'Title:\nLanguage: EN\n\nText.',
      right: 'Title: Basic Howto\nLanguage: EN\n\nText.',
    },
  },
  {
    code: 'header/placeholder',
    severity: 'error',
    title: 'a value still shows the choices of the template',
    why: 'The author was to choose one; the book would print a choice that was never made.',
    mend: 'keep the choice that is true and delete the others',
    example: {
      wrong: 'Object_type: Tool/Issue\nTitle: Basic Howto\n\nText.',
      right: 'Object_type: Tool\nTitle: Basic Howto\n\nText.',
    },
  },
]
