import type {Rule} from '../rule.ts'

/** Faults of the table of needs, by which a book groups its guides into parts. */
export const needsRules: readonly Rule[] = [
  {
    code: 'needs/syntax',
    severity: 'error',
    title: 'the table of needs cannot be read',
    why: 'Guides are then grouped under their own words.',
    mend: 'write a name, a title for each language, and the spellings that authors use',
    example: {
      wrong: 'passwords: {title: {en: "Passwords}',
      right: 'passwords: {title: {en: "Passwords"}, spellings: [Secure password storage]}',
    },
  },
  {
    code: 'needs/incomplete',
    severity: 'warning',
    title: 'a need lacks its title or its spellings',
    why: 'No guide can be found that has this need, or its part has no name.',
    mend: 'give it a title: with a language, and spellings:',
    example: {
      wrong: 'passwords: {title: {en: "Passwords"}}',
      right: 'passwords: {title: {en: "Passwords"}, spellings: [Secure password storage]}',
    },
  },
]
