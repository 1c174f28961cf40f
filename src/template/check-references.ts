import type {Report} from '../report/diagnostic.ts'
import type {Element, XhtmlDocument} from '../xhtml/tree.ts'
import type {Templates} from './templates.ts'

/** Reports ids that stand twice in the book, and links to ids that stand nowhere in it. */
export function checkReferences(
  documents: readonly XhtmlDocument[],
  _templates: Templates,
  report: Report,
): void {
  const ids = new Map<string, string>()
  const links: {readonly href: string; readonly name: string}[] = []
  const visit = (element: Element, name: string): void => {
    const {id, href} = element.attributes
    if (id !== undefined) {
      if (ids.has(id)) reportTwice(id, name, report)
      ids.set(id, name)
    }
    if (href?.startsWith('#')) links.push({href, name})
    for (const child of element.children) if (child.kind === 'element') visit(child, name)
  }
  for (const {root, name} of documents) visit(root, name)
  for (const {href, name} of links) if (!ids.has(href.slice(1))) reportLost(href, name, report)
}

function reportTwice(id: string, document: string, report: Report): void {
  report({
    code: 'template/duplicate-id',
    severity: 'error',
    message: `the id "${id}" stands twice in the book, the second time in "${document}"`,
    span: {file: 'templates', start: 0, end: 0},
    hint: 'write id="{{id}}" in one template of each kind only',
  })
}

function reportLost(href: string, document: string, report: Report): void {
  report({
    code: 'template/no-target',
    severity: 'error',
    message: `a link in "${document}" leads to ${href}, which is nowhere in the book`,
    span: {file: 'templates', start: 0, end: 0},
    hint: 'keep id="{{id}}" on every chapter, topic, section, step and footnote',
  })
}
