/** A template that could not be filled in, and where in it; caught and reported inside this room. */
export class TemplateFailure extends Error {
  readonly template: string
  /** Counts from 1; 0 where the place is not known. */
  readonly line: number
  /** Counts from 1. */
  readonly column: number
  /** The templates at work, from the outermost to this one, where they call each other without end. */
  readonly trail: readonly string[]

  constructor(template: string, error: unknown, trail: readonly string[] = []) {
    const {message, line, column} = factsOf(error)
    super(message, {cause: error})
    this.template = template
    this.trail = trail
    this.line = line
    this.column = column
  }
}

/** Handlebars 4.7.10 puts the place at the end of the message, the column counting from 0. */
function factsOf(error: unknown): {message: string; line: number; column: number} {
  const message = error instanceof Error ? error.message : String(error)
  const found = /^([\s\S]*) - (\d+):(\d+)$/.exec(message)
  if (found === null) return {message, line: 0, column: 1}
  const [, fact = '', line, column] = found
  return {message: fact, line: Number(line), column: Number(column) + 1}
}
