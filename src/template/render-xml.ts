import type {Report} from '../report/diagnostic.ts'
import {xmlFault} from '../xhtml/read-xml.ts'
import type {Templates} from './templates.ts'

/** Templates that write a file of the e-book of their own. */
const writesFile = /^epub\/.*\.(xhtml|opf|ncx)$/

/**
 * Fills in templates of the e-book. Where what an organisation's own writes is no well-formed XML, that
 * is reported, it is left out for the rest of the book, and ours is used in its place.
 */
export function xmlRender(templates: Templates, report: Report): Templates['render'] {
  let current = templates
  return (name, data) => {
    for (;;) {
      const text = current.render(name, data)
      const guilty = writesFile.test(name) ? blamable(name, current) : []
      const fault = guilty.length === 0 ? null : xmlFault(text)
      if (fault === null) return text
      for (const one of guilty) reportFault(one, fault.message, current, report)
      current = current.without(guilty)
    }
  }
}

/** The organisation's own template of that name, else all of its pieces that may stand in it. */
function blamable(name: string, {overrides}: Templates): readonly string[] {
  if (overrides.has(name)) return [name]
  return [...overrides.keys()].filter(one => /^epub\/[^.]*$/.test(one))
}

function reportFault(name: string, message: string, {overrides}: Templates, report: Report): void {
  const source = overrides.get(name)
  if (source === undefined) return
  report({
    code: 'template/not-well-formed',
    severity: 'error',
    message: `the template does not write well-formed XML: ${message}`,
    span: {file: source.path, start: 0, end: 0},
    hint: 'close every element that is opened, in reverse order, and quote every attribute',
  })
}
