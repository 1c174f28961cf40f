import type {Rule} from '../rule.ts'

/** Faults of headings. */
export const headingRules: readonly Rule[] = [
  {
    code: 'heading/no-space',
    severity: 'error',
    title: 'no blank stands between # and the words of a heading',
    why: 'Other programs print the # as text, and the heading is none.',
    mend: 'put a blank after the last #',
    fix: true,
    example: {
      wrong: '# Save a file\n\n##Step 1\n\n1. Click *File*',
      right: '# Save a file\n\n## Step 1\n\n1. Click *File*',
    },
  },
  {
    code: 'heading/marker-in-text',
    severity: 'error',
    title: 'heading marks stand inside a sentence',
    why: 'A search and replace went too far: readers would see the bare ### and **.',
    mend: 'delete the marks, or set the words in bold',
    fix: true,
    example: {
      wrong: '# Install\n\n## Step 1\n\nClick *Next*.\n\nDuring ### Step 1** you chose a language.',
      right: '# Install\n\n## Step 1\n\nClick *Next*.\n\nDuring **Step 1** you chose a language.',
    },
  },
  {
    code: 'heading/instruction-merged',
    severity: 'error',
    title: 'a step heading holds its instruction as well',
    why: 'The instruction would be printed as a title, with the stray marks that glue it on.',
    mend: 'end the heading after the number and put the instruction under it',
    example: {
      wrong: '# Install\n\n### Step 1**. **Select Start > Safebox** to open the window.',
      right: '# Install\n\n### Step 1\n\n**Select Start > Safebox** to open the window.',
    },
  },
  {
    code: 'heading/unknown-attribute',
    severity: 'warning',
    title: 'braces at the end of a heading hold no attribute that is known',
    why: 'What they were to do is not done, and they are printed as words of the title.',
    mend: 'use {#id}, {time=10} or {facing}, or leave the braces out',
    example: {
      wrong: '# Lock it {tme=10}\n\nText.',
      right: '# Lock it {time=10}\n\nText.',
    },
  },
  {
    code: 'heading/level-jump',
    severity: 'note',
    title: 'a heading skips a level',
    why: 'Readers who listen to a book move by levels and miss what stands one too deep.',
    mend: 'use one # more than the heading above it, not two',
    example: {
      wrong: '# Install\n\nText.\n\n### Choose a language\n\nText.',
      right: '# Install\n\nText.\n\n## Choose a language\n\nText.',
    },
  },
  {
    code: 'heading/empty-section',
    severity: 'warning',
    title: 'nothing stands under a heading',
    why: 'The contents promise a section that is not there.',
    mend: 'write the section, or delete its heading',
    example: {
      wrong: '# Install\n\nText.\n\n# Remove\n\n# Update\n\nText.',
      right: '# Install\n\nText.\n\n# Update\n\nText.',
    },
  },
]
