import type {Rule} from '../rule.ts'

/** Faults of tables. */
export const tableRules: readonly Rule[] = [
  {
    code: 'table/rows-on-one-line',
    severity: 'warning',
    title: 'two rows of a table stand on one line',
    why: 'Other programs leave out all cells that a row has more than the head.',
    mend: 'begin a new line for the second row',
    example: {
      wrong:
        '# Keep safe\n\n| Harm | Risk |\n| --- | --- |\n| none | 0 |||| little | 1 |||\n| much | 2 |',
      right:
        '# Keep safe\n\n| Harm | Risk |\n| --- | --- |\n| none | 0 |\n| little | 1 |\n| much | 2 |',
    },
  },
]
