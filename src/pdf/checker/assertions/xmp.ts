import type {Element, XhtmlNode} from '../../../xhtml/tree.ts'

/** A property of an XMP packet. */
export interface Property {
  /** The namespace. */
  readonly space: string
  readonly prefix: string
  readonly name: string
  /** Its text, or those of its items with their languages. */
  readonly texts: readonly {readonly text: string; readonly language?: string}[]
}

/** Descriptions lie two elements below the root; a hostile packet must not end the stack. */
const deepest = 10

type Spaces = Readonly<Record<string, string>>

/** The properties of all descriptions, written as elements or as attributes. */
export function propertiesOf(root: Element): readonly Property[] {
  const properties: Property[] = []
  const walk = (element: Element, above: Spaces, depth: number): void => {
    if (depth > deepest) return
    const spaces = {...above, ...declaredOn(element)}
    if (element.name === 'rdf:Description') {
      for (const [name, text] of Object.entries(element.attributes)) {
        if (!/^(xmlns|rdf|xml)(:|$)/.test(name)) properties.push(propertyOf(name, [{text}], spaces))
      }
      for (const kid of elementsIn(element)) {
        properties.push(propertyOf(kid.name, textsOf(kid), {...spaces, ...declaredOn(kid)}))
      }
      return
    }
    for (const kid of elementsIn(element)) walk(kid, spaces, depth + 1)
  }
  walk(root, {}, 0)
  return properties
}

function propertyOf(name: string, texts: Property['texts'], spaces: Spaces): Property {
  const [prefix = '', local = ''] = name.includes(':') ? name.split(':') : ['', name]
  return {space: spaces[prefix] ?? '', prefix, name: local, texts}
}

function declaredOn(element: Element): Spaces {
  const entries = Object.entries(element.attributes).filter(([name]) => name.startsWith('xmlns'))
  return Object.fromEntries(entries.map(([name, space]) => [name.slice('xmlns:'.length), space]))
}

function elementsIn(element: Element): readonly Element[] {
  return element.children.filter(child => child.kind === 'element')
}

function textsOf(element: Element): Property['texts'] {
  const items = descendants(element).filter(({name}) => name === 'rdf:li')
  if (items.length === 0) return [{text: wordsOf(element)}]
  return items.map(item => {
    const language = item.attributes['xml:lang']
    return {text: wordsOf(item), ...(language === undefined ? {} : {language})}
  })
}

function descendants(element: Element, depth = 0): readonly Element[] {
  if (depth > deepest) return []
  return elementsIn(element).flatMap(child => [child, ...descendants(child, depth + 1)])
}

function wordsOf(node: XhtmlNode, depth = 0): string {
  if (node.kind === 'text') return node.text
  return depth > deepest ? '' : node.children.map(child => wordsOf(child, depth + 1)).join('')
}
