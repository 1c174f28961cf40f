import type {Rule} from '../rule.ts'

/** Faults of numbered figures and of the sentences that point at them. */
export const figureRules: readonly Rule[] = [
  {
    code: 'figure/number-order',
    severity: 'warning',
    title: 'the figures of a topic do not count up by one',
    why: 'A sentence that sends readers to a figure may send them to the wrong one.',
    mend: 'number the figures of a topic in their order',
    example: {
      wrong:
        '# Save\n\n![The window](a.png)\n\n*Figure 1: The window*\n\n![The menu](b.png)\n\n*Figure 3: The menu*',
      right:
        '# Save\n\n![The window](a.png)\n\n*Figure 1: The window*\n\n![The menu](b.png)\n\n*Figure 2: The menu*',
    },
  },
  {
    code: 'figure/reference-unresolved',
    severity: 'warning',
    title: 'a sentence points at a figure that does not exist',
    why: 'Readers leaf through the chapter for a picture that was never there.',
    mend: 'correct the number, or say what is to be seen',
    example: {
      wrong:
        '# Save\n\n![The window](a.png)\n\n*Figure 1: The window*\n\nAs in Figure 4, click *Save*.',
      right:
        '# Save\n\n![The window](a.png)\n\n*Figure 1: The window*\n\nAs in Figure 1, click *Save*.',
    },
  },
  {
    code: 'figure/reference-ambiguous',
    severity: 'warning',
    title: 'a sentence points at a number that several figures have',
    why: 'Readers look at one of them, and perhaps at the wrong one.',
    mend: 'give each figure of the topic its own number',
    example: {
      wrong:
        '# Save\n\n![The window](a.png)\n\n*Figure 1: The window*\n\n![The menu](b.png)\n\n*Figure 1: The menu*\n\nAs in Figure 1, click *Save*.',
      right:
        '# Save\n\n![The window](a.png)\n\n*Figure 1: The window*\n\n![The menu](b.png)\n\n*Figure 2: The menu*\n\nAs in Figure 2, click *Save*.',
    },
  },
]
