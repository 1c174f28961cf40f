import type {Rule} from '../rule.ts'

/** Faults of boxes. */
export const admonitionRules: readonly Rule[] = [
  {
    code: 'admonition/markup-differs',
    severity: 'warning',
    title: 'the same warning is marked differently in two places',
    why: 'What is a warning in one place must not be a remark in another.',
    mend: 'mark both in bold, or both in italics',
    example: {
      wrong:
        '# One\n\n**Remember to write the passphrase down nowhere, not even on paper.**\n\n# Two\n\n*Remember to write the passphrase down nowhere, not even on paper.*',
      right:
        '# One\n\n**Remember to write the passphrase down nowhere, not even on paper.**\n\n# Two\n\n**Remember to write the passphrase down nowhere, not even on paper.**',
    },
  },
  {
    code: 'admonition/unknown-kind',
    severity: 'warning',
    title: 'a box has a kind that nobody knows',
    why: 'It is set as a quotation: a warning would not stand out.',
    mend: 'write one of NOTE, TIP, IMPORTANT, WARNING, CAUTION, DANGER',
    example: {
      wrong: '# Save\n\n> [!WARNNIG]\n> Never save your passphrase in a file.',
      right: '# Save\n\n> [!WARNING]\n> Never save your passphrase in a file.',
    },
  },
]
