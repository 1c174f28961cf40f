/** What we use of linebreak 1.1.0, which has no types of its own. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    nextBreak(): {readonly position: number; readonly required?: boolean} | null
  }
  export = LineBreaker
}
