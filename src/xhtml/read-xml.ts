import {SaxesParser} from 'saxes'
import type {Element, Place, XhtmlNode} from './tree.ts'

/** Any XML text as a tree, and the first thing that keeps it from being well-formed. */
export interface XmlReading {
  /** Null where there is no element that ends. */
  readonly root: Element | null
  readonly fault: {readonly message: string; readonly place: Place} | null
}

/** Reads XML that did not come from our templates' contract, such as a package document. */
export function readXml(text: string): XmlReading {
  const parser = new SaxesParser({xmlns: false})
  const open: {element: Element; children: XhtmlNode[]}[] = []
  let root: Element | null = null
  let fault: XmlReading['fault'] = null
  parser.on('opentag', tag => {
    const {class: classes = '', ...attributes} = tag.attributes
    const children: XhtmlNode[] = []
    const place = {line: parser.line, column: parser.columnIndex}
    const names = classes.split(/\s+/).filter(name => name !== '')
    open.push({
      element: {kind: 'element', name: tag.name, classes: names, attributes, children, place},
      children,
    })
  })
  const write = (piece: string) => open.at(-1)?.children.push({kind: 'text', text: piece})
  parser.on('text', write)
  parser.on('cdata', write)
  parser.on('closetag', () => {
    const ended = open.pop()
    if (ended === undefined) return
    if (open.length === 0) root ??= ended.element
    else open.at(-1)?.children.push(ended.element)
  })
  parser.on('error', error => {
    const message = error.message.replace(/^\S*\d+:\d+: /, '').replace(/\.$/, '')
    fault ??= {message, place: {line: parser.line, column: parser.columnIndex + 1}}
  })
  parser.write(text).close()
  return {root, fault}
}

/** The first thing that keeps a text from being well-formed XML; no tree is made where it is. */
export function xmlFault(text: string): XmlReading['fault'] {
  const parser = new SaxesParser({xmlns: false, position: false})
  let whole = true
  parser.on('error', () => {
    whole = false
  })
  parser.write(text).close()
  return whole ? null : readXml(text).fault
}
