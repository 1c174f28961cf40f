import type {Rule} from '../rule.ts'

/** Faults of sentences that send the reader to another place. */
export const xrefRules: readonly Rule[] = [
  {
    code: 'xref/numbered-section',
    severity: 'note',
    title: 'a sentence points at a section by a number of the old web site',
    why: 'Neither the book nor the guides have such numbers.',
    mend: 'name the section by its title',
    example: {
      wrong: '# Save\n\nRead section 3.1 before you go on.',
      right: '# Save\n\nRead *Choose a passphrase* before you go on.',
    },
  },
  {
    code: 'xref/step-unresolved',
    severity: 'warning',
    title: 'a sentence points at a step that no section of the guide has',
    why: 'Readers cannot repeat a step that is not there.',
    mend: 'correct the number of the step',
    example: {
      wrong: '# Save\n\n## Step 1\n\n1. Click *Save*\n\n## Step 2\n\n1. Repeat Step 7',
      right: '# Save\n\n## Step 1\n\n1. Click *Save*\n\n## Step 2\n\n1. Repeat Step 1',
    },
  },
  {
    code: 'xref/shown-here-without-picture',
    severity: 'warning',
    title: 'a sentence speaks of a picture that is not there',
    why: 'Readers search the page for what should be "shown here".',
    mend: 'add the picture, or say in words what is to be seen',
    example: {
      wrong: '# Save\n\n## Step 1\n\n1. Type your user name, as shown here',
      right: '# Save\n\n## Step 1\n\n1. Type your user name, such as *sally*',
    },
  },
  {
    code: 'xref/these-steps-without-target',
    severity: 'warning',
    title: 'a sentence sends readers to steps and does not say which',
    why: 'There was a link once; on paper and in this text nothing is left of it.',
    mend: 'link the words to the steps, or name the section they stand in',
    example: {
      wrong: '# Save\n\n## Step 1\n\n* You can set a name by following these steps',
      right: '# Save\n\n## Step 1\n\n* You can set a name as described in *Choose a name*',
    },
  },
  {
    code: 'xref/not-in-book',
    severity: 'note',
    title: 'a link leads to a guide or page that this book does not hold',
    why: 'Its words are printed without a link; readers cannot follow it offline.',
    mend: 'add that guide to the edition, or name in the text what readers need from it',
    example: {
      wrong: '# Plan\n\nRead about [passwords](../passwords).',
      right: '# Plan\n\nUse a long passphrase.',
    },
  },
]
