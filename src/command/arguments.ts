import type {Format} from '../make-book.ts'
import {UsageError} from './failure.ts'

const formats: readonly Format[] = ['pdf', 'epub', 'txt']

/** Reads `--formats pdf,epub`. Throws UsageError on an unknown or empty list. */
export function formatsOf(text: string): readonly Format[] {
  const words = text.split(',').map(word => word.trim().toLowerCase())
  const unknown = words.find(word => !formats.some(format => format === word))
  if (unknown !== undefined) {
    throw new UsageError(
      `no format is called "${unknown}"`,
      `choose from ${formats.join(', ')}: --formats pdf`,
    )
  }
  return formats.filter(format => words.includes(format))
}

/** Reads a choice such as `--report json`. Throws UsageError that names the choices. */
export function choiceOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find(choice => choice === text)
  if (found !== undefined) return found
  throw new UsageError(`${option} can't be "${text}"`, `choose from ${choices.join(', ')}`)
}

/** Refuses a list that names the same thing twice. Throws UsageError. */
export function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError(`${twice} is given twice`, 'name it once')
}
