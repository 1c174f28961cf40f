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
  const reader = new Reader(template)
  parser.on('opentagstart', tag => {
    const column = Math.max(1, parser.columnIndex - tag.name.length)
    reader.place = {line: parser.line, column}
  })
  parser.on('opentag', tag => reader.open(tag))
  parser.on('text', piece => reader.write(piece))
  parser.on('closetag', () => reader.close())
  parser.on('processinginstruction', ({target, body}) => reader.mark(target, body.trim()))
  parser.on('error', error => {
    reader.place = {line: parser.line, column: parser.columnIndex + 1}
    reader.refuse(error)
  })
  parser.write(text).close()
  return {root: reader.root, faults: reader.faults}
}

/** Builds the tree; keeps which templates are at work. */
class Reader {
  root: Element | null = null
  readonly faults: Fault[] = []
  /** Of the tag that is read. */
  place: Place = {line: 1, column: 1}
  readonly #open: Open[] = []
  readonly #template: string
  readonly #templates: string[]

  constructor(template: string) {
    this.#template = template
    this.#templates = [template]
  }

  open(tag: SaxesTagPlain): void {
    const outer = this.#open.at(-1)
    const template = this.#templates.at(-1) ?? this.#template
    const element = {...headOf(tag), place: this.place, template, writers: [], children: []}
    for (const finding of auditTag(element, outer?.name ?? '')) {
      this.#blame(finding, this.#templates, outer)
    }
    this.#open.push(element)
  }

  write(piece: string): void {
    const around = this.#open.at(-1)
    if (around === undefined) return
    if (around.writers.length === 0 && /\S/.test(piece)) around.writers = [...this.#templates]
    const siblings = around.children
    const last = siblings.at(-1)
    if (last?.kind !== 'text') siblings.push({kind: 'text', text: piece})
    else siblings[siblings.length - 1] = {kind: 'text', text: last.text + piece}
  }

  close(): void {
    const ended = this.#open.pop()
    if (ended === undefined) return
    const element = finished(ended)
    for (const finding of auditText(element)) this.#blame(finding, ended.writers)
    for (const finding of auditFigure(element)) this.#blame(finding, [ended.template])
    const parent = this.#open.at(-1)
    if (parent === undefined) this.root ??= element
    else parent.children.push(element)
  }

  mark(target: string, name: string): void {
    if (target === 'template') this.#templates.push(name)
    if (target === 'end') this.#templates.pop()
  }

  refuse(error: Error): void {
    this.#blame(notWellFormed(error.message), this.#templates)
  }

  #blame({word, ...finding}: Finding, writers: readonly string[], outer?: Open): void {
    const [first = this.#template, ...others] = [...writers].reverse()
    const suspects = [{template: first, word}, ...others.map(name => ({template: name, word: ''}))]
    const nested = outer !== undefined && finding.code === 'template/bad-nesting'
    if (nested) suspects.unshift({template: outer.template, word: outer.name})
    this.faults.push({...finding, suspects, place: this.place})
  }
}

function headOf(tag: SaxesTagPlain): Pick<Open, 'name' | 'classes' | 'attributes'> {
  const {class: classes, ...attributes} = tag.attributes
  return {
    name: tag.name,
    classes: classes === undefined ? [] : (classes.match(/\S+/g) ?? []).slice(),
    attributes,
  }
}

function finished(ended: Open): Element {
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
