import type {SaxesTagPlain} from 'saxes'
import {SaxesParser} from 'saxes'
import type {Finding} from './audit.ts'
import {auditFigure, auditTag, auditText} from './audit.ts'
import type {Fault} from './fault.ts'
import {foldSpace} from './fold.ts'
import type {Element, Place, XhtmlNode} from './tree.ts'

/** A tree as far as it could be read, and what the contract has against it. */
export interface Reading {
  /** Null only where there is no element at all. */
  readonly root: Element | null
  readonly faults: readonly Fault[]
}

interface Open {
  readonly name: string
  readonly classes: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
  readonly place: Place
  readonly template: string
  /** The templates that were at work when the first text was written into it. */
  writers: readonly string[]
  readonly children: XhtmlNode[]
}

/**
 * Reads one strict XHTML text into a tree and holds it against the contract.
 * `<?template name?>` and `<?end?>` mark which template wrote what; outside them it is `template`.
 */
export function readXhtml(text: string, template: string): Reading {
  const parser = new SaxesParser()
  const faults: Fault[] = []
  const open: Open[] = []
  const templates = [template]
  let root: Element | null = null
  let place: Place = {line: 1, column: 1}

  const blame = ({word, ...finding}: Finding, writers: readonly string[], outer?: Open) => {
    const [first = template, ...others] = [...writers].reverse()
    const suspects = [{template: first, word}, ...others.map(name => ({template: name, word: ''}))]
    const nested = outer !== undefined && finding.code === 'template/bad-nesting'
    if (nested) suspects.unshift({template: outer.template, word: outer.name})
    faults.push({...finding, suspects, place})
  }
  parser.on('opentagstart', tag => {
    place = {line: parser.line, column: Math.max(1, parser.columnIndex - tag.name.length)}
  })
  parser.on('opentag', tag => {
    const outer = open.at(-1)
    const writer = templates.at(-1) ?? template
    const element = {...headOf(tag), place, template: writer, writers: [], children: []}
    for (const finding of auditTag(element, outer?.name ?? '')) blame(finding, templates, outer)
    open.push(element)
  })
  parser.on('text', piece => {
    const around = open.at(-1)
    if (around === undefined) return
    if (around.writers.length === 0 && /\S/.test(piece)) around.writers = [...templates]
    const siblings = around.children
    const last = siblings.at(-1)
    if (last?.kind !== 'text') siblings.push({kind: 'text', text: piece})
    else siblings[siblings.length - 1] = {kind: 'text', text: last.text + piece}
  })
  parser.on('closetag', () => {
    const ended = open.pop()
    if (ended === undefined) return
    const element = close(ended)
    for (const finding of auditText(element)) blame(finding, ended.writers)
    for (const finding of auditFigure(element)) blame(finding, [ended.template])
    const parent = open.at(-1)
    if (parent === undefined) root ??= element
    else parent.children.push(element)
  })
  parser.on('processinginstruction', ({target, body}) => {
    if (target === 'template') templates.push(body.trim())
    if (target === 'end') templates.pop()
  })
  parser.on('error', error => {
    place = {line: parser.line, column: parser.columnIndex + 1}
    blame(notWellFormed(error.message), templates)
  })
  parser.write(text).close()
  return {root, faults}
}

function headOf(tag: SaxesTagPlain): Pick<Open, 'name' | 'classes' | 'attributes'> {
  const {class: classes, ...attributes} = tag.attributes
  return {
    name: tag.name,
    classes: classes === undefined ? [] : (classes.match(/\S+/g) ?? []).slice(),
    attributes,
  }
}

function close(ended: Open): Element {
  return {
    kind: 'element',
    name: ended.name,
    classes: ended.classes,
    attributes: ended.attributes,
    children: foldSpace(ended.name, ended.children),
    place: ended.place,
  }
}

/** saxes 6.0.0 opens its message with line and column, which stand in the fault already. */
function notWellFormed(message: string): Finding {
  const fact = message.replace(/^\S*\d+:\d+: /, '').replace(/\.$/, '')
  return {
    code: 'template/not-well-formed',
    message: `the template does not write well-formed XHTML: ${fact}`,
    hint: 'close every element that is opened, in reverse order, and quote every attribute',
    word: /tag:? (\w+)/.exec(fact)?.[1] ?? '',
  }
}
