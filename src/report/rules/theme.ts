import type {Rule} from '../rule.ts'

/** Faults of a theme: sizes, colours and fonts. */
export const themeRules: readonly Rule[] = [
  {
    code: 'theme/syntax',
    severity: 'error',
    title: 'the theme cannot be read',
    why: 'The book would look like Fieldbook and not like the organisation.',
    mend: 'write one key a line, and set values with marks in them in quotes',
    example: {wrong: 'colours: {accent: "#0b5563"', right: 'colours: {accent: "#0b5563"}'},
  },
  {
    code: 'theme/unknown-key',
    severity: 'warning',
    title: 'the theme has a key that nothing reads',
    why: 'The change that was meant does not happen.',
    mend: 'correct the spelling of the key, or delete it',
    example: {wrong: 'colors:\n  accent: "#0b5563"', right: 'colours:\n  accent: "#0b5563"'},
  },
  {
    code: 'theme/value',
    severity: 'error',
    title: 'a value of the theme is not what its key needs',
    why: 'A size without a number, or a colour without a name, cannot be set.',
    mend: 'write what the report asks for',
    example: {wrong: 'type:\n  body:\n    size: large', right: 'type:\n  body:\n    size: 9.5'},
  },
  {
    code: 'theme/contrast',
    severity: 'warning',
    title: 'letters and what lies behind them are too much alike',
    why: 'People with weak eyes, and all readers of a poor copy, cannot tell them apart.',
    mend: 'choose a darker or a lighter colour',
    example: {
      wrong: 'type:\n  foot: {colour: "#999999"}',
      right: 'type:\n  foot: {colour: "#333333"}',
    },
  },
]
