/** Pages of the sample book, as a PDF of it would have them. */
export const pageOf: ReadonlyMap<string, number> = new Map([
  ['keepsake', 5],
  ['keepsake-make', 6],
  ['keepsake-step-3', 7],
  ['keepsake-faq', 9],
])
