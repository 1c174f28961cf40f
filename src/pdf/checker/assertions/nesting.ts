import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import type {PdfCode} from '../rules.ts'
import {type Element, kidRoles, parentRole} from '../structure/element.ts'

/** Which elements a kind of element may stand in, and which it may hold; either may be left open. */
export interface Nesting {
  readonly inside?: readonly string[]
  readonly holds?: readonly string[]
}

/** Holds the elements of a file against a table of nestings (ISO 32000-1, tables 333 to 338). */
export function checkNesting(
  {tree, pageOf}: Book,
  say: Say,
  code: PdfCode,
  nestings: Readonly<Record<string, Nesting>>,
): void {
  for (const element of tree.elements) {
    const nesting = nestings[element.role ?? '']
    if (!nesting) continue
    for (const fault of faultsOf(element, nesting)) {
      say(code, fault, {page: pageOf(element.page), object: element.dict.id})
    }
  }
}

function faultsOf(element: Element, {inside, holds}: Nesting): readonly string[] {
  const parent = parentRole(element) ?? 'the root'
  const strangers = new Set(kidRoles(element).filter(role => holds && !holds.includes(role)))
  return [
    ...(inside && !inside.includes(parent) ? [`${element.role} stands in ${parent}`] : []),
    ...[...strangers].map(stranger => `${element.role} holds ${stranger}`),
  ]
}
