import type {Report} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import type {Element, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import {spanOfWord} from './place.ts'
import type {Templates} from './templates.ts'

interface References {
  readonly twice: ReadonlySet<string>
  readonly lost: ReadonlySet<string>
}

/**
 * Finds ids that stand twice in the book and links to ids that stand nowhere. `kinds` tells which
 * template writes which id; those of the organisation that do not are reported and given back.
 */
export function checkReferences(
  documents: readonly XhtmlDocument[],
  kinds: ReadonlyMap<string, string>,
  templates: Templates,
  report: Report,
): ReadonlySet<string> {
  const {twice, lost} = referencesOf(documents)
  const culprits = new Set<string>()
  for (const id of [...twice, ...lost]) {
    const name = writerOf(id, kinds, templates)
    const source = templates.overrides.get(name)
    if (source === undefined || culprits.has(name)) continue
    culprits.add(name)
    report({
      code: twice.has(id) ? 'template/duplicate-id' : 'template/no-target',
      severity: 'error',
      message: twice.has(id)
        ? `the template writes the id "${id}" more than once`
        : `a link to "${id}" leads nowhere, since no template writes that id`,
      span: spanOfWord(source, 'id'),
      hint: 'write id="{{id}}" on the outermost element, and only there',
    })
  }
  return culprits
}

/** The template of the node that has the id, or else the one whose text holds it. */
function writerOf(id: string, kinds: ReadonlyMap<string, string>, {overrides}: Templates): string {
  const kind = kinds.get(id)
  if (kind !== undefined) return kind
  const holds = ({text}: Source) => text.includes(`id="${id}"`) || text.includes(`href="#${id}"`)
  return [...overrides].find(([, source]) => holds(source))?.[0] ?? ''
}

function referencesOf(documents: readonly XhtmlDocument[]): References {
  const ids = new Set<string>()
  const twice = new Set<string>()
  const hrefs = new Set<string>()
  const visit = (element: Element): void => {
    const {id, href} = element.attributes
    if (id !== undefined) (ids.has(id) ? twice : ids).add(id)
    if (href?.startsWith('#')) hrefs.add(href.slice(1))
    for (const child of element.children) if (child.kind === 'element') visit(child)
  }
  for (const {root} of documents) visit(root)
  return {twice, lost: new Set([...hrefs].filter(id => !ids.has(id)))}
}

/** The documents without second ids, and with what no link can lead to as plain words. */
export function mendReferences(documents: readonly XhtmlDocument[]): readonly XhtmlDocument[] {
  const {twice, lost} = referencesOf(documents)
  if (twice.size === 0 && lost.size === 0) return documents
  const seen = new Set<string>()
  const mended = (node: XhtmlNode): readonly XhtmlNode[] => {
    if (node.kind === 'text') return [node]
    const {id, href} = node.attributes
    const again = id !== undefined && seen.has(id)
    if (id !== undefined) seen.add(id)
    const children = node.children.flatMap(mended)
    if (href?.startsWith('#') && lost.has(href.slice(1))) return children
    return [{...node, children, attributes: again ? withoutId(node) : node.attributes}]
  }
  return documents.map(document => ({
    ...document,
    root: {...document.root, children: document.root.children.flatMap(mended)},
  }))
}

function withoutId(element: Element): Element['attributes'] {
  const {id: _, ...attributes} = element.attributes
  return attributes
}
