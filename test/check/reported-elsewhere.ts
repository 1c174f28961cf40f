import {epubRules} from '../../src/report/rules/epub.ts'
import {pdfRules} from '../../src/report/rules/pdf.ts'

/** Codes that no short text can cause: each is tested where its stage is tested. */
export const reportedElsewhere: ReadonlySet<string> = new Set([
  // Bytes, sizes and kinds of files
  'file/encoding',
  'file/not-text',
  'file/refused',
  'linkmap/beside',
  'image/damaged',
  'image/format',
  'image/metadata-removed',
  'image/too-large',
  'edition/too-large',
  'template/too-deep',
  'template/reaches-out',
  'template/too-large',
  // What goes on until the stack ends
  'template/endless',
  // Files that are not there
  'words/missing',
  'words/no-language',
  // What only a finished book can show
  ...pdfRules.map(({code}) => code),
  ...epubRules.map(({code}) => code),
])
