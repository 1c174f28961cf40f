import type {Rule} from '../rule.ts'

/** Faults of whole sections. */
export const sectionRules: readonly Rule[] = [
  {
    code: 'section/duplicate-title',
    severity: 'error',
    title: 'two sections of one guide have the same title',
    why: 'One is a copy: readers follow the same steps twice, or the wrong ones of the two.',
    mend: 'delete the copy, or give the second section its own title',
    example: {
      wrong:
        '# Add an account\n\nChoose a strong passphrase for it.\n\n# Add an account\n\nChoose a strong passphrase for it.',
      right: '# Add an account\n\nChoose a strong passphrase for it.',
    },
  },
]
