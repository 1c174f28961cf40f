import type {Handbook, Term} from '../model/handbook.ts'
import type {Library} from '../model/library.ts'
import type {Report} from '../report/diagnostic.ts'
import {visible} from '../report/visible.ts'
import {finderOf} from './find-terms.ts'
import {textOfGuides} from './text-of-guides.ts'

/** A term that stands in no guide of the library is of no use to any book. */
export function reportUnusedTerms(
  {glossary, language}: Handbook,
  library: Library,
  report: Report,
): void {
  const finder = finderOf(glossary, [], language)
  const used = new Set<Term>()
  for (const text of textOfGuides(library.guides.filter(guide => guide.language === language))) {
    for (const {term} of finder.piecesOf(text, one => !used.has(one))) {
      if (term !== null) used.add(term)
    }
  }
  for (const term of glossary.filter(one => !used.has(one))) {
    report({
      code: 'glossary/unused',
      severity: 'note',
      message: `no guide uses "${visible(term.name)}"`,
      span: term.span,
      hint: 'name its other forms after also:, as they stand in the guides',
    })
  }
}
