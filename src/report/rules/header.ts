import type {Rule} from '../rule.ts'

/** Faults of the `Key: value` lines at the top of a file, and of YAML front matter. */
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
  {
    code: 'header/url',
    severity: 'warning',
    title: 'a value that should be one web address is something else',
    why: 'Readers type what the fact sheet prints; several addresses in one line, or none, lead nowhere.',
    mend: 'write one address that starts with https://, or separate several by semicolons',
    example: {
      wrong: 'Website: safebox dot example\nTitle: Basic Howto\n\nText.',
      right: 'Website: https://safebox.example\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'header/differs-between-parts',
    severity: 'warning',
    title: 'the topics of one guide disagree about a fact',
    why: 'The fact sheet can print only one of them, and takes the one that most topics give.',
    mend: 'give the same value in every topic of the guide',
    example: {
      wrong:
        '=== safebox/01-safebox-intro.txt\nVersion: 2.0\nTitle: Introduction\n\nText.\n=== safebox/02-safebox-basic.txt\nVersion: 3.0\nTitle: Basic Howto\n\nText.',
      right:
        '=== safebox/01-safebox-intro.txt\nVersion: 3.0\nTitle: Introduction\n\nText.\n=== safebox/02-safebox-basic.txt\nVersion: 3.0\nTitle: Basic Howto\n\nText.',
    },
  },
  {
    code: 'header/website-shared',
    severity: 'warning',
    title: 'two tools give the same website',
    why: 'One of the two headers was copied and not changed: its readers are sent to the wrong tool.',
    mend: 'look up the website of each tool and correct the copied line',
    example: {
      wrong:
        '=== safebox/01-safebox-intro.txt\nTool: Safebox\nWebsite: https://safebox.example\nTitle: Introduction\n\nText.\n=== lockbox/01-lockbox-intro.txt\nTool: Lockbox\nWebsite: https://safebox.example\nTitle: Introduction\n\nText.',
      right:
        '=== safebox/01-safebox-intro.txt\nTool: Safebox\nWebsite: https://safebox.example\nTitle: Introduction\n\nText.\n=== lockbox/01-lockbox-intro.txt\nTool: Lockbox\nWebsite: https://lockbox.example\nTitle: Introduction\n\nText.',
    },
  },
  {
    code: 'header/title-vs-filename',
    severity: 'warning',
    title: 'the title and the name of the file speak of different topics',
    why: 'One of them was copied; the topic may stand in the wrong place of the chapter.',
    mend: 'correct the title, or rename the file',
    example: {
      wrong: '=== safebox/03-safebox-installation.txt\nTitle: Configuration\n\nText.',
      right: '=== safebox/03-safebox-installation.txt\nTitle: Installation\n\nText.',
    },
  },
  {
    code: 'header/title-alias',
    severity: 'note',
    title: 'a title has a usual spelling that differs',
    why: 'It is understood; one spelling in all guides makes their chapters look alike.',
    mend: 'write the usual title',
    fix: true,
    example: {
      wrong: '=== safebox/07-safebox-questions.txt\nGroup: Training\nTitle: Questions\n\nText.',
      right:
        '=== safebox/07-safebox-questions.txt\nGroup: Training\nTitle: Review questions\n\nText.',
    },
  },
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
  {
    code: 'header/date',
    severity: 'warning',
    title: 'a date of the header is no date',
    why: 'Readers judge by it whether a guide is out of date.',
    mend: 'write the year, the month and the day: 2026-03-14',
    example: {
      wrong: '---\ntitle: Basic Howto\nlanguage: en\nchecked: last May\n---\n\nText.',
      right: '---\ntitle: Basic Howto\nlanguage: en\nchecked: 2026-05-14\n---\n\nText.',
    },
  },
  {
    code: 'header/language',
    severity: 'error',
    title: 'the language of the header is no language tag',
    why: 'The direction of the text, the fonts and the words of the book hang on it.',
    mend: 'write a tag such as en or pt-BR',
    example: {
      wrong: 'Language: en"><\nTitle: Basic Howto\n\nText.',
      right: 'Language: EN\nTitle: Basic Howto\n\nText.',
    },
  },
]
