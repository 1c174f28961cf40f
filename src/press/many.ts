/** How many there are of a thing, in English: what is told on the command line. */
export function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
