import type {Rule} from '../rule.ts'

/** Faults of numbered steps. */
export const stepRules: readonly Rule[] = [
  {
    code: 'step/heading-as-text',
    severity: 'error',
    title: 'a step is marked as text and not as a heading',
    why: 'It would disappear in the step before, and its number with it.',
    mend: 'write the step as a heading: ## Step 2',
    example: {
      wrong: '# Install\n\n## Step 1\n\n1. Click *Next*\n\n**Step 2**. **Enable** the box.',
      right: '# Install\n\n## Step 1\n\n1. Click *Next*\n\n## Step 2\n\n**Enable** the box.',
    },
  },
  {
    code: 'step/number-repeated',
    severity: 'warning',
    title: 'two steps in a row have the same number',
    why: 'A sentence that sends the reader to that step may mean either.',
    mend: 'number the steps of a section from 1 without a gap',
    example: {
      wrong:
        '# Install\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Next*.\n\n## Step 2\n\nClick *Finish*.',
      right:
        '# Install\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Next*.\n\n## Step 3\n\nClick *Finish*.',
    },
  },
  {
    code: 'step/number-skipped',
    severity: 'warning',
    title: 'a step number is missing',
    why: 'Readers look for the step that is not there, and it may indeed be lost.',
    mend: 'find the missing step, or number the steps without a gap',
    example: {
      wrong:
        '# Install\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Next*.\n\n## Step 4\n\nClick *Finish*.',
      right:
        '# Install\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Next*.\n\n## Step 3\n\nClick *Finish*.',
    },
  },
  {
    code: 'step/continues-section',
    severity: 'note',
    title: 'the steps go on counting from the section before',
    why: 'It is kept as written; a reader who starts at this heading wonders where Step 1 is.',
    mend: 'start each section at Step 1 unless the two belong together',
    example: {
      wrong:
        '# Install\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Next*.\n\n# Choose a language\n\n## Step 3\n\nClick *Finish*.',
      right:
        '# Install\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Next*.\n\n# Choose a language\n\n## Step 1\n\nClick *Finish*.',
    },
  },
  {
    code: 'step/number-restarted',
    severity: 'warning',
    title: 'the steps start again at 1 without a new heading',
    why: 'Two procedures run into one another: nobody can tell where the first one ends.',
    mend: 'give the second procedure a heading of its own',
    example: {
      wrong:
        '# Back up\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Finish*.\n\nTo restore the files, do the following:\n\n## Step 1\n\nClick *Restore*.',
      right:
        '# Back up\n\n## Step 1\n\nClick *Next*.\n\n## Step 2\n\nClick *Finish*.\n\n# Restore\n\n## Step 1\n\nClick *Restore*.',
    },
  },
  {
    code: 'step/faces-nothing',
    severity: 'warning',
    title: 'a step is to face another that is not there',
    why: 'Two steps in a row can stand on the two pages of a spread; nothing else can.',
    mend: 'put {facing} on the first of the two steps that readers compare',
    example: {
      wrong: '# Compare\n\n## Step 1\n\nRead yours.\n\n## Step 2 {facing}\n\nRead theirs.',
      right: '# Compare\n\n## Step 1 {facing}\n\nRead yours.\n\n## Step 2\n\nRead theirs.',
    },
  },
]
