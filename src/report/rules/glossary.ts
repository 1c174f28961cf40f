import type {Rule} from '../rule.ts'

const entry = (term: string, means: string) => `  - {term: ${term}, means: "${means}"}`
const good = entry('bridge', 'A hidden way into the network.')

/** Faults of a glossary: the file that explains words of the guides. */
export const glossaryRules: readonly Rule[] = [
  {
    code: 'glossary/syntax',
    severity: 'error',
    title: 'the glossary cannot be read',
    why: 'The book then explains none of its words.',
    mend: 'write - {term: "…", means: "…"} for each word, below terms:',
    example: {wrong: 'terms:\n  - {term: "bridge', right: `terms:\n${good}`},
  },
  {
    code: 'glossary/unknown-key',
    severity: 'warning',
    title: 'the glossary has a key that nobody knows',
    why: 'What it says is not printed.',
    mend: 'correct the spelling of the key',
    example: {wrong: `tearms:\n${good}`, right: `terms:\n${good}`},
  },
  {
    code: 'glossary/term',
    severity: 'warning',
    title: 'a term of the glossary lacks its name or its meaning',
    why: 'It cannot be printed.',
    mend: 'give each term a term: and a means:, each a text',
    example: {wrong: 'terms:\n  - {term: bridge}', right: `terms:\n${good}`},
  },
  {
    code: 'glossary/twice',
    severity: 'warning',
    title: 'a term is explained twice',
    why: 'Only the first meaning is printed.',
    mend: 'delete one of the two',
    example: {
      wrong: `terms:\n${good}\n${entry('Bridge', 'Something else.')}`,
      right: `terms:\n${good}`,
    },
  },
  {
    code: 'glossary/long',
    severity: 'note',
    title: 'the meaning of a term has more than thirty words',
    why: 'Who looks a word up wants to go on with the step.',
    mend: 'say in one or two sentences what a reader needs',
    example: {
      wrong: `terms:\n${entry('bridge', 'A hidden way. '.repeat(11).trim())}`,
      right: `terms:\n${good}`,
    },
  },
  {
    code: 'glossary/unused',
    severity: 'note',
    title: 'no guide uses a term of the glossary',
    why: 'It is never printed; most likely the guides write the word in another form.',
    mend: 'list its other forms after also:',
    example: {
      wrong: `terms:\n${entry('bridgehead', 'A hidden way into the network.')}`,
      right: `terms:\n${good}`,
    },
  },
  {
    code: 'glossary/undefined',
    severity: 'note',
    title: 'a guide links to a term that the glossary does not explain',
    why: 'Readers are sent to a page that does not have the word.',
    mend: 'add the term to the glossary, or take the link away',
    example: {
      wrong: `terms:\n${entry('network', 'Computers that talk to each other.')}`,
      right: `terms:\n${good}`,
    },
  },
]
