import type {Rule} from '../rule.ts'

/** Faults of footnotes. */
export const footnoteRules: readonly Rule[] = [
  {
    code: 'footnote/unused',
    severity: 'warning',
    title: 'no place of the text calls a footnote',
    why: 'It is printed where it stands, and nobody can tell what it belongs to.',
    mend: 'write [^1] where the footnote belongs, or make a sentence of it',
    example: {
      wrong: '# Save\n\nChoose a long passphrase.\n\n[^1]: Six words or more.',
      right: '# Save\n\nChoose a long passphrase.[^1]\n\n[^1]: Six words or more.',
    },
  },
]
