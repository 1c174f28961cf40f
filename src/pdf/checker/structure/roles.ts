import type {Dict} from '../file/value.ts'

/** The standard structure types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private
  P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot
  Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
)

/** Says what an organisation's own structure types stand for. */
export interface Roles {
  /** The standard type that a type is or ends at; null when it ends at none. */
  readonly roleOf: (type: string) => string | null
  readonly goesInCircle: (type: string) => boolean
  readonly remapsStandard: (type: string) => boolean
}

/** Reads the role map of a structure tree. */
export function rolesOf(root: Dict | undefined): Roles {
  const map = root?.dict('RoleMap')
  const trails = new Map<string, readonly string[]>()
  const trailOf = (type: string): readonly string[] => {
    const known = trails.get(type)
    if (known !== undefined) return known
    const trail = [type]
    for (let next = map?.name(type); next !== undefined; next = map?.name(next)) {
      trail.push(next)
      if (trail.indexOf(next) < trail.length - 1) break
    }
    trails.set(type, trail)
    return trail
  }
  return {
    roleOf: type => {
      const [, ...mapped] = trailOf(type)
      return mapped.find(step => standard.has(step)) ?? (standard.has(type) ? type : null)
    },
    goesInCircle: type => {
      const trail = trailOf(type)
      return new Set(trail).size < trail.length
    },
    remapsStandard: type => standard.has(type) && (map?.name(type) ?? type) !== type,
  }
}
