import type {Guide} from '../../model/guide.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Sources} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'

/** Reports what can be seen only over several guides: one website for two tools, one name for two. */
export function checkGuides(guides: readonly Guide[], sources: Sources, report: Report): void {
  const sites = new Map<string, Guide>()
  for (const guide of guides) {
    for (const site of guide.genre === 'tool' ? guide.facts.websites : []) {
      const other = sites.get(site)
      if (other === undefined) sites.set(site, guide)
      else if (other.title !== guide.title) reportShared(guide, other, site, sources, report)
    }
  }
}

function reportShared(
  guide: Guide,
  other: Guide,
  site: string,
  sources: Sources,
  report: Report,
): void {
  report({
    code: 'header/website-shared',
    severity: 'warning',
    message: `"${guide.title}" and "${other.title}" give the same website`,
    span: placeOf(site, guide, sources),
    notes: [{message: `the website of "${other.title}"`, span: placeOf(site, other, sources)}],
  })
}

function placeOf(site: string, guide: Guide, sources: Sources): Span {
  const {file} = guide.span
  const start = Math.max(0, sources.get(file)?.text.indexOf(site) ?? 0)
  return {file, start, end: start + site.length}
}

/** Reports files whose names are one name where capitals do not count. */
export function checkNames(paths: readonly string[], report: Report): void {
  const known = new Map<string, string>()
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase()
    const other = known.get(folded)
    known.set(folded, path)
    if (other === undefined) continue
    report({
      code: 'file/twin-names',
      severity: 'error',
      message: 'the names of two files differ only in capital letters',
      span: {file: path, start: 0, end: 0},
      notes: [{message: 'the other file', span: {file: other, start: 0, end: 0}}],
    })
  }
}

/** Guides whose slugs differ, within a language: the later of two gets a number. */
export function distinctSlugs(guides: readonly Guide[], report: Report): readonly Guide[] {
  const taken = new Map<string, Guide>()
  return guides.map(guide => {
    const key = (slug: string) => `${slug} ${guide.language}`
    const other = taken.get(key(guide.slug))
    let slug = guide.slug
    for (let count = 2; taken.has(key(slug)); count++) slug = `${guide.slug}-${count}`
    taken.set(key(slug), guide)
    if (other === undefined) return guide
    const top = (span: Span) => ({...span, end: span.start})
    const message = `two guides are called "${guide.slug}"; this one becomes "${slug}"`
    const notes = [{message: 'the other guide', span: top(other.span)}]
    report({
      code: 'file/guide-twice',
      severity: 'warning',
      message,
      span: top(guide.span),
      notes,
      repaired: true,
    })
    return {...guide, slug}
  })
}
