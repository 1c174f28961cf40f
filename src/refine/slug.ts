/** The longest part that a title gives to an id; cut between words. */
const longest = 40

/** The words of a title as `[a-z0-9-]*`; '' where none of its letters is Latin. */
export function slugOf(title: string): string {
  const ascii = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/['’]/g, '')
  const slug = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1))
}
