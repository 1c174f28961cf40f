import type {Rule} from '../rule.ts'

/** Faults of bold and italic words. */
export const emphasisRules: readonly Rule[] = [
  {
    code: 'emphasis/unmatched',
    severity: 'error',
    title: 'bold or italic is opened and never closed, or closed and never opened',
    why: 'Readers see the bare asterisks, and a warning that was meant to stand out does not.',
    mend: 'put the missing asterisks where the emphasis begins or ends',
    fix: true,
    example: {
      wrong: '# Save\n\n**Never save your passphrase in a file.',
      right: '# Save\n\n**Never save your passphrase in a file.**',
    },
  },
  {
    code: 'emphasis/label-unmarked',
    severity: 'note',
    title: 'words of the screen are marked elsewhere and plain here',
    why: 'Readers find a button by the way it is set; here it looks like any other word.',
    mend: 'put the words between asterisks, as elsewhere',
    example: {
      wrong: '# Save\n\n## Step 1\n\n1. Click *OK*\n\n## Step 2\n\n1. Click OK',
      right: '# Save\n\n## Step 1\n\n1. Click *OK*\n\n## Step 2\n\n1. Click *OK*',
    },
  },
  {
    code: 'emphasis/label-differs',
    severity: 'note',
    title: 'the same words of the screen are marked differently in two places',
    why: 'Readers look for the words that are marked: half a name leads them to another button.',
    mend: 'mark the same words in both places',
    example: {
      wrong:
        '# Save\n\nThe *Password quality meter* fills up.\n\nThe Password *quality meter* is green.',
      right:
        '# Save\n\nThe *Password quality meter* fills up.\n\nThe *Password quality meter* is green.',
    },
  },
]
