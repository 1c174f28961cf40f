import type {Diagnostic, Report} from '../report/diagnostic.ts'
import {addressesIn, isOutside, reachesOf} from '../xhtml/reach.ts'
import {readXml, xmlFault} from '../xhtml/read-xml.ts'
import type {Element} from '../xhtml/tree.ts'
import type {Templates} from './templates.ts'

type Complaint = Pick<Diagnostic, 'code' | 'message' | 'hint'>

/** Templates that write a file of the e-book of their own. */
const writesFile = /^epub\/.*\.(xhtml|opf|ncx|css)$/

/**
 * Fills in templates of the e-book. Where what an organisation's own writes is no well-formed XML, or
 * fetches or runs something when the book is opened, that is reported, it is left out for the rest of
 * the book, and ours is used in its place.
 */
export function xmlRender(templates: Templates, report: Report): Templates['render'] {
  let current = templates
  return (name, data) => {
    for (;;) {
      const text = current.render(name, data)
      const guilty = writesFile.test(name) ? blamable(name, current) : []
      const complaint = guilty.length === 0 ? null : complaintOf(name, text)
      if (complaint === null) return text
      for (const one of guilty) blame(one, complaint, current, report)
      current = current.without(guilty)
    }
  }
}

/** The organisation's own template of that name, else all of its pieces that may stand in it. */
function blamable(name: string, {overrides}: Templates): readonly string[] {
  if (overrides.has(name)) return [name]
  return [...overrides.keys()].filter(one => /^epub\/[^.]*$/.test(one))
}

function complaintOf(name: string, text: string): Complaint | null {
  const fault = name.endsWith('.css') ? null : xmlFault(text)
  if (fault !== null) {
    return {
      code: 'template/not-well-formed',
      message: `the template does not write well-formed XML: ${fault.message}`,
      hint: 'close every element that is opened, in reverse order, and quote every attribute',
    }
  }
  const reach = name.endsWith('.css') ? reachOfSheet(text) : reachIn(readXml(text).root)
  if (reach === null) return null
  return {
    code: 'template/reaches-out',
    message: `the template tells of who opens the e-book: ${reach}`,
    hint: 'take it out: an e-book may hold no address that is fetched, and no program',
  }
}

/** A picture or typeface that is written into the sheet itself is not fetched. */
function reachOfSheet(css: string): string | null {
  const fetched = addressesIn(css).find(one => isOutside(one) && !/^\s*data:/i.test(one))
  return fetched === undefined ? null : `the style sheet fetches ${fetched}`
}

function reachIn(element: Element | null): string | null {
  if (element === null) return null
  const [reach] = reachesOf(element)
  if (reach !== undefined) return reach.message
  for (const child of element.children) {
    const inner = child.kind === 'element' ? reachIn(child) : null
    if (inner !== null) return inner
  }
  return null
}

function blame(name: string, complaint: Complaint, {overrides}: Templates, report: Report): void {
  const source = overrides.get(name)
  if (source === undefined) return
  report({...complaint, severity: 'error', span: {file: source.path, start: 0, end: 0}})
}
