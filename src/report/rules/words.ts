import type {Rule} from '../rule.ts'

/** Faults of the words that the book adds to the guides, one file for each language. */
export const wordsRules: readonly Rule[] = [
  {
    code: 'words/no-language',
    severity: 'warning',
    title: 'the book has no words of its own in a language',
    why: 'Signal words such as WARNING are then printed in English, which readers may not know.',
    mend: 'write the file of words for the language after the pattern of words/en.yaml',
    example: {wrong: 'Language: XX', right: 'words/xx.yaml beside the templates'},
  },
  {
    code: 'words/missing',
    severity: 'note',
    title: 'some words of a language are missing',
    why: 'They are printed in English.',
    mend: 'add them to the file of words',
    example: {wrong: 'danger: "DANGER"', right: 'danger: "DANGER"\nwarning: "WARNING"'},
  },
  {
    code: 'words/syntax',
    severity: 'error',
    title: 'a file of words cannot be read',
    why: 'All its words are then printed in English.',
    mend: 'write one word a line, in quotes',
    example: {wrong: 'danger: "DANGER', right: 'danger: "DANGER"'},
  },
  {
    code: 'words/unknown-key',
    severity: 'warning',
    title: 'a file of words has one that the book does not use',
    why: 'The word that was meant stays as it is.',
    mend: 'correct the spelling of the key',
    example: {wrong: 'dangre: "DANGER"', right: 'danger: "DANGER"'},
  },
  {
    code: 'words/duplicate-key',
    severity: 'warning',
    title: 'a file of words has one of them twice',
    why: 'Only the last of the two is printed.',
    mend: 'delete one of the two lines',
    example: {wrong: 'danger: "DANGER"\ndanger: "PERIL"', right: 'danger: "DANGER"'},
  },
]
