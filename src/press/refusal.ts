/** What can't be had on paper, why, and the nearest thing that can: thrown, and told as it is. */
export class Refusal extends Error {
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
