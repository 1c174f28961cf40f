import {freeName, harmlessName} from '../model/harmless-name.ts'
import type {File} from './links.ts'
import {first} from './nodes.ts'
import {contentsFile, coverFile} from './own-files.ts'
import type {Piece} from './split.ts'

/** Names that the package itself uses. */
const taken = [contentsFile, coverFile].map(file => file.replace('.xhtml', ''))

/** Bytes of a name without its ending; old file systems of readers stop at 64. */
const longest = 56

/**
 * Gives each piece a file name of its own: small ASCII letters, after the id of its first section, so
 * that a bookmark survives when a section is put in before it.
 */
export function nameFiles(pieces: readonly Piece[]): readonly File[] {
  const used = new Set(taken)
  return pieces.map(piece => {
    const {title, root, found, document} = piece
    const name = freeName(slugOf(piece), used)
    used.add(name)
    const kind = isOpening(piece) ? (document.root.classes[0] ?? '') : ''
    return {file: `${name}.xhtml`, title, root, found, kind, placement: document.placement}
  })
}

/** Whether a document begins with this piece. */
function isOpening({root, document}: Piece): boolean {
  return root.name === document.root.name && root.place === document.root.place
}

function slugOf(piece: Piece): string {
  const named = first(piece.root, ({name, attributes}) => name === 'section' && 'id' in attributes)
  const id = isOpening(piece) ? piece.document.name : (named?.attributes.id ?? piece.document.name)
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return harmlessName(slug.slice(0, longest) || 'text')
}
