import type {Rule} from '../rule.ts'

/** What the printed book cannot show as it should. */
export const pdfRules: readonly Rule[] = [
  {
    code: 'pdf/missing-letter',
    severity: 'error',
    title: 'no typeface of the book has a letter',
    why: 'Readers see a question mark where the letter stands.',
    mend: 'write the word in other letters, or take the sign out',
    example: {wrong: 'Press the \u{16CF} key.', right: 'Press the T key.'},
  },
  {
    code: 'pdf/gave-way',
    severity: 'note',
    title: 'a rule of page breaking could not be kept',
    why: 'A step that is split, or a box apart from the step it guards, is easily read wrong.',
    mend: 'make two steps of a long one, crop its picture, or shorten the box before it',
    example: {wrong: 'A step of forty instructions.', right: 'Four steps of six instructions.'},
  },
  {
    code: 'pdf/not-accessible',
    severity: 'warning',
    title: 'the PDF breaks a rule of PDF/UA-1',
    why: 'People who have it read aloud may miss something, so the file does not call itself PDF/UA.',
    mend: 'send us the guide: this is our fault',
    example: {wrong: 'Any guide.', right: ''},
  },
]
