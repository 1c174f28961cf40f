import type {Rule} from '../rule.ts'

/** Faults of an edition: the file that says which guides a handbook holds. */
export const editionRules: readonly Rule[] = [
  {
    code: 'edition/syntax',
    severity: 'error',
    title: 'the edition cannot be read',
    why: 'Nobody can tell which guides the handbook is to hold.',
    mend: 'write key: "value", one a line, with values in quotes',
    example: {wrong: 'title: Phones: the basics', right: 'title: "Phones: the basics"'},
  },
  {
    code: 'edition/too-large',
    severity: 'error',
    title: 'the edition is larger than a list of guides can be',
    why: 'A guide was probably named as the edition by mistake.',
    mend: 'list guides, not their texts',
    example: {wrong: 'more than 64 kB in one file', right: 'guides: [safebox, lockbox]'},
  },
  {
    code: 'edition/no-title',
    severity: 'warning',
    title: 'the edition has no title',
    why: 'The name of the file is printed on the cover instead.',
    mend: 'add title: "…"',
    example: {wrong: 'guides: [safebox]', right: 'title: "Keep it safe"\nguides: [safebox]'},
  },
  {
    code: 'edition/unknown-key',
    severity: 'error',
    title: 'the edition has a key that nobody knows',
    why: 'What it says would not happen.',
    mend: 'correct the spelling of the key',
    example: {
      wrong: 'title: "Keep it safe"\npublischer: "Field team"',
      right: 'title: "Keep it safe"\npublisher: "Field team"',
    },
  },
  {
    code: 'edition/duplicate-key',
    severity: 'warning',
    title: 'a key stands twice in the edition',
    why: 'Only one of the two is followed.',
    mend: 'delete one of the two',
    example: {wrong: 'title: "One"\ntitle: "Two"', right: 'title: "Two"'},
  },
  {
    code: 'edition/value',
    severity: 'error',
    title: 'a value of the edition is not what its key needs',
    why: 'A list is needed where several guides are named, and a text where there is one title.',
    mend: 'write what the report asks for',
    example: {
      wrong: 'title: "Keep it safe"\nguides: "safebox"',
      right: 'title: "Keep it safe"\nguides: [safebox]',
    },
  },
  {
    code: 'edition/language',
    severity: 'error',
    title: 'the language of the edition is no language tag',
    why: 'The direction of the text, the fonts and the words of the book hang on it.',
    mend: 'write a tag such as en or pt-BR',
    example: {
      wrong: 'title: "Keep it safe"\nlanguage: "English"',
      right: 'title: "Keep it safe"\nlanguage: "en"',
    },
  },
  {
    code: 'edition/date',
    severity: 'error',
    title: 'the date of the edition is no date',
    why: 'It is printed in the book, and readers judge by it whether the book is out of date.',
    mend: 'write the year, the month and the day: 2026-03-14',
    example: {
      wrong: 'title: "Keep it safe"\ndate: "March 14"',
      right: 'title: "Keep it safe"\ndate: "2026-03-14"',
    },
  },
  {
    code: 'edition/unknown-guide',
    severity: 'error',
    title: 'the edition names a guide that the library does not have',
    why: 'The chapter would be missing from the book.',
    mend: 'correct the name; it is the name of the folder of the guide',
    example: {
      wrong: 'title: "Keep it safe"\nguides: [safebocks]',
      right: 'title: "Keep it safe"\nguides: [safebox]',
    },
  },
  {
    code: 'edition/unknown-topic',
    severity: 'error',
    title: 'the edition names a topic that its guide does not have',
    why: 'The topic would be missing from the chapter.',
    mend: 'correct the name; it stands in the name of the file of the topic',
    example: {
      wrong: 'title: "Keep it safe"\nguides: [{guide: safebox, topics: [instalation]}]',
      right: 'title: "Keep it safe"\nguides: [{guide: safebox, topics: [installation]}]',
    },
  },
  {
    code: 'edition/guide-twice',
    severity: 'warning',
    title: 'the edition names a guide twice',
    why: 'The chapter is printed twice.',
    mend: 'delete one of the two lines',
    example: {
      wrong: 'title: "Keep it safe"\nguides: [safebox, lockbox, safebox]',
      right: 'title: "Keep it safe"\nguides: [safebox, lockbox]',
    },
  },
]
