/** Where a glyph came from: the offset of its cluster in the text. */
export type Cluster = number

interface GlyphTexts {
  readonly texts: readonly string[]
  /** Whether each cluster is one glyph, so that the glyphs spell the text in its own order. */
  readonly spells: boolean
}

/**
 * Shares a text out among its glyphs, cluster by cluster. In a cluster of several glyphs the one
 * that comes first to the eye has all its characters, in the order in which they were typed, and
 * the others have none: so what is copied reads right even where vowels are drawn before the
 * consonant they follow.
 */
export function glyphTexts(text: string, clusters: readonly Cluster[]): GlyphTexts {
  const ends = endsOf(text, clusters)
  const texts: string[] = []
  let spells = true
  for (let at = 0; at < clusters.length; at++) {
    const cluster = clusters[at] ?? 0
    const again = at > 0 && clusters[at - 1] === cluster
    if (again) spells = false
    texts.push(again ? '' : text.slice(cluster, ends.get(cluster)))
  }
  return {texts, spells}
}

/** Each cluster reaches to the next one in the text, whatever their order on paper. */
function endsOf(text: string, clusters: readonly Cluster[]): ReadonlyMap<Cluster, number> {
  const starts = [...new Set(clusters)].sort((one, other) => one - other)
  return new Map(starts.map((start, at) => [start, starts[at + 1] ?? text.length]))
}
