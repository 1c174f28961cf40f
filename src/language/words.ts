/**
 * Every word and phrase that the book itself says, as opposed to its authors. The keys are closed;
 * `{number}`, `{count}`, `{text}` and `{version}` stand for what is filled in.
 */
export const wordKeys = [
  // Signal words of boxes
  'danger',
  'warning',
  'caution',
  'note',
  'tip',
  // Steps and sections
  'step',
  'section-of',
  'sections',
  'steps',
  'minutes',
  'before-you-start',
  'ready',
  'continued',
  // Pictures
  'picture',
  'picture-missing',
  // Facts of a tool
  'need',
  'platforms',
  'requirements',
  'version',
  'checked',
  'expires',
  'license',
  'admin',
  'admin-needed',
  'admin-not-needed',
  'time',
  'difficulty',
  'alternatives',
  'connected',
  'further',
  'website',
  'download',
  'in-this-chapter',
  // Between the things of a list
  'comma',
  // The book
  'handbook',
  'contents',
  'part',
  'part-letters',
  'links',
  'about-this-book',
  'edition',
  'date',
  'publisher',
  'typefaces',
  'verify',
  'newest',
  'credits',
  'by-sa-means',
  'chapter',
  'page',
  'not-in-book',
  'footnote',
  'back-to-text',
  // How to use this book, and the lists at its end
  'how-to-use',
  'how-to-steps',
  'how-to-boxes',
  'danger-means',
  'warning-means',
  'caution-means',
  'note-means',
  'tip-means',
  'checklists',
  'index',
  'tool',
  'glossary',
  'subjects',
  'notes',
  'notes-hint',
  'what-you-need',
  // The e-book
  'cover',
  'beginning',
  'landmarks',
  'printed-pages',
  'to-do',
  'done',
  'accessible-text',
  'accessible-pictures',
  'accessible-pages',
  // Printing, folding and stapling
  'print-title',
  'print-count',
  'print-short-edge',
  'print-long-edge',
  'print-cut',
  'print-nest',
  'print-parts',
  'print-fold',
  'print-staple',
  'print-sew',
  'print-test',
  'print-front',
  'print-back',
  'print-light',
  'print-other-edge',
  'print-measure',
  'print-frame',
  // Handouts, folded sheets, cards and the facilitator's copy
  'handout',
  'sheet-of',
  'pocket-guide',
  'cut-here',
  'whole-guide',
  'for-facilitator',
  'facilitator-time',
  'facilitator-groups',
  'facilitator-ask',
  'facilitator-destroy',
] as const

export type Word = (typeof wordKeys)[number]

/** What is counted, and has a form for each kind of number. */
const countedKeys = ['sections', 'steps', 'minutes', 'facilitator-time'] as const

export type Counted = (typeof countedKeys)[number]

/** Kinds of numbers that languages tell apart beside `other` (Unicode TR 35, plural rules). */
export const numberKinds = ['zero', 'one', 'two', 'few', 'many'] as const

/** A form of what is counted; that for `other` numbers stands under the plain key. */
export type Form = `${Counted}.${(typeof numberKinds)[number]}`

/** The words of one language; a key that a language lacks holds the English word. */
export type Words = Readonly<Record<Word, string> & Partial<Record<Form, string>>>

export function isCounted(key: string): key is Counted {
  return countedKeys.some(one => one === key)
}

/** The key of a form, or null for a kind of number that no language has. */
export function formOf(key: Counted, kind: string): Word | Form | null {
  if (kind === 'other') return key
  const known = numberKinds.find(one => one === kind)
  return known === undefined ? null : `${key}.${known}`
}

export function isWord(key: string): key is Word {
  return keys.has(key)
}

const keys: ReadonlySet<string> = new Set(wordKeys)
