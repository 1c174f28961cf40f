import type {Rule} from '../rule.ts'

/** Faults of lists. */
export const listRules: readonly Rule[] = [
  {
    code: 'list/number-sequence',
    severity: 'warning',
    title: 'the numbers of a list do not count up by one',
    why: 'The numbers are discs on the picture: a reader looks for one that is not there.',
    mend: 'number the items as they stand on the picture; give an explanation a bullet instead',
    example: {
      wrong: '# Save\n\n## Step 1\n\n1. Click *File*\n\n2. Click *Save*\n\n2. Click *OK*',
      right: '# Save\n\n## Step 1\n\n1. Click *File*\n\n2. Click *Save*\n\n3. Click *OK*',
    },
  },
  {
    code: 'list/continued',
    severity: 'note',
    title: 'a list goes on after something else',
    why: 'It is read as one list, and what stands between belongs to the item before it.',
    mend: 'indent what stands between by four blanks',
    example: {
      wrong: '# Save\n\n## Step 1\n\n1. Click *File*\n\n* A menu opens.\n\n2. Click *Save*',
      right: '# Save\n\n## Step 1\n\n1. Click *File*\n\n    * A menu opens.\n\n2. Click *Save*',
    },
  },
  {
    code: 'list/shallow-nesting',
    severity: 'warning',
    title: 'a list inside a list is indented too little',
    why: 'Other programs print it on the level above, where it means something else.',
    mend: 'indent the inner list by four blanks',
    fix: true,
    example: {
      wrong: '# Keep safe\n\n- Lock the door:\n - at night\n - when you leave\n- Close the windows',
      right:
        '# Keep safe\n\n- Lock the door:\n    - at night\n    - when you leave\n- Close the windows',
    },
  },
  {
    code: 'list/unnumbered-continuation',
    severity: 'warning',
    title: 'a line in a numbered list has lost its number',
    why: 'It runs into the item before, and two acts become one.',
    mend: 'number the line',
    fix: true,
    example: {
      wrong: '# Paste\n\n## Step 1\n\n1. Right-click the field\nClick *Paste*.\n2. Click *OK*',
      right: '# Paste\n\n## Step 1\n\n1. Right-click the field\n2. Click *Paste*.\n3. Click *OK*',
    },
  },
  {
    code: 'list/type-switch',
    severity: 'note',
    title: 'numbers and bullets touch in one list',
    why: 'They are read as one list; a blank line between them would say so plainly.',
    mend: 'leave a line blank where the kind of list changes, or indent the bullets',
    example: {
      wrong: '# Save\n\n## Step 1\n\n1. Click *File*\n* A menu opens.\n2. Click *Save*',
      right: '# Save\n\n## Step 1\n\n1. Click *File*\n\n    * A menu opens.\n\n2. Click *Save*',
    },
  },
  {
    code: 'list/too-deep',
    severity: 'error',
    title: 'lists stand in one another deeper than a page can show',
    why: 'There is no room left beside the margins of a small page for the innermost words.',
    mend: 'make a section or a step of the inner list',
    example: {
      wrong:
        '- 1\n    - 2\n        - 3\n            - 4\n                - 5\n                    - 6\n                        - 7\n                            - 8\n                                - 9',
      right: '- 1\n    - 2\n        - 3',
    },
  },
]
