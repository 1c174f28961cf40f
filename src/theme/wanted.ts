import type {Shape} from './shape.ts'

/** What may stand in the place of a wrong value, in words for a hint. */
export function wanted(shape: Shape): string {
  switch (shape.shape) {
    case 'number':
      return `a number from ${shape.least} to ${shape.most}`
    case 'colour':
      return "a name from `colours` or a colour such as '#0b5563'"
    case 'choice':
      return `one of: ${shape.of.join(', ')}`
    case 'flag':
      return 'true or false'
    case 'sides':
      return 'four lengths, such as [51, 56, 51, 49]'
    case 'style':
    case 'group':
      return 'keys of its own'
  }
}
