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
    code: 'pdf/not-accessible',
    severity: 'warning',
    title: 'the PDF breaks a rule of PDF/UA-1',
    why: 'People who have it read aloud may miss something, so the file does not call itself PDF/UA.',
    mend: 'send us the guide: this is our fault',
    example: {wrong: 'Any guide.', right: ''},
  },
]
