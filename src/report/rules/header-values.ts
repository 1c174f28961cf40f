import type {Rule} from '../rule.ts'

/** Faults of what stands behind the keys of a header. */
export const headerValueRules: readonly Rule[] = [
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
