import type {File} from './links.ts'
import {first} from './nodes.ts'
import {contentsFile, coverFile} from './own-files.ts'
import type {Piece} from './split.ts'

/** Names that the package itself uses. */
const taken = [contentsFile, coverFile]

/** Bytes of a name without its ending; old file systems of readers stop at 64. */
const longest = 56

/**
 * Gives each piece a file name of its own: small ASCII letters, after the id of its first section, so
 * that a bookmark survives when a section is put in before it.
 */
export function nameFiles(pieces: readonly Piece[]): readonly File[] {
  const used = new Set(taken)
  return pieces.map(piece => {
    const file = free(slugOf(piece), used)
    used.add(file)
    return {file, title: piece.title, root: piece.root, placement: piece.document.placement}
  })
}

function slugOf(piece: Piece): string {
  const opens =
    piece.root.name === piece.document.root.name && piece.root.place === piece.document.root.place
  const named = first(piece.root, ({name, attributes}) => name === 'section' && 'id' in attributes)
  const id = opens ? piece.document.name : (named?.attributes.id ?? piece.document.name)
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, longest) || 'text'
}

function free(slug: string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${slug}.xhtml` : `${slug}-${count}.xhtml`
    if (!used.has(name)) return name
  }
}
