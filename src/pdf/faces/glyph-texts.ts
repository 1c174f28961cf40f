/** Where a glyph came from: the offset of its cluster in the text. */
export type Cluster = number

interface GlyphTexts {
  readonly texts: readonly string[]
  /** Whether every glyph has a character of its own, so that the glyphs spell the text. */
  readonly spells: boolean
}

/**
 * Shares a text out among its glyphs, cluster by cluster. Where vowels are drawn before the
 * consonant they follow, glyphs get the characters in the order in which they were typed: what is
 * copied reads right, whatever each glyph looks like. A glyph too many gets ''.
 */
export function glyphTexts(
  text: string,
  clusters: readonly Cluster[],
  rightToLeft: boolean,
): GlyphTexts {
  const ends = endsOf(text, clusters)
  const texts: string[] = []
  for (let at = 0; at < clusters.length; ) {
    const cluster = clusters[at] ?? 0
    let end = at + 1
    while (end < clusters.length && clusters[end] === cluster) end++
    const shares = shareOut([...text.slice(cluster, ends.get(cluster))], end - at)
    texts.push(...(rightToLeft ? shares.reverse() : shares))
    at = end
  }
  return {texts, spells: !texts.includes('')}
}

/** One character each, the rest for the last. */
function shareOut(characters: readonly string[], glyphs: number): string[] {
  return Array.from({length: glyphs}, (_, at) =>
    at < glyphs - 1 ? (characters[at] ?? '') : characters.slice(at).join(''),
  )
}

/** Each cluster reaches to the next one in the text, whatever their order on paper. */
function endsOf(text: string, clusters: readonly Cluster[]): ReadonlyMap<Cluster, number> {
  const starts = [...new Set(clusters)].sort((one, other) => one - other)
  return new Map(starts.map((start, at) => [start, starts[at + 1] ?? text.length]))
}
