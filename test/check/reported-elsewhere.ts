/** Codes that no text of a guide can cause: each is tested where its stage is tested. */
export const reportedElsewhere: ReadonlySet<string> = new Set([])
