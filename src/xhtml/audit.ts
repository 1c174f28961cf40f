import {contract} from './contract.ts'
import type {Fault} from './fault.ts'
import {mayHold, mayHoldText} from './nesting.ts'
import type {Element, XhtmlNode} from './tree.ts'

/** A fault but for where it was found, with the word that is wrong. */
export interface Finding extends Omit<Fault, 'suspects' | 'place'> {
  readonly word: string
}

/** Checks a start tag against the contract, and that it may stand in `parent` ('' at the top). */
export function auditTag(
  element: Pick<Element, 'name' | 'classes' | 'attributes'>,
  parent: string,
): readonly Finding[] {
  const allowance = contract.get(element.name)
  if (allowance === undefined) return [unknownElement(element.name)]
  const found: Finding[] = []
  for (const word of element.classes) {
    if (!allowance.classes.has(word)) found.push(unknownClass(element.name, word))
  }
  for (const word of Object.keys(element.attributes)) {
    if (!allowance.attributes.has(word)) found.push(unknownAttribute(element.name, word))
  }
  for (const word of allowance.required) {
    if (!(word in element.attributes)) found.push(missingAttribute(element.name, word))
  }
  if (parent !== '' && contract.has(parent) && !mayHold(parent, element.name)) {
    found.push(badNesting(parent, `<${element.name}>`, element.name))
  }
  return found
}

/** Checks, when an element ends, that no text stands in it where only blocks may. */
export function auditText({name, children}: Element): readonly Finding[] {
  if (mayHoldText(name) || !children.some(child => child.kind === 'text')) return []
  return [badNesting(name, 'text', name)]
}

/** Checks, when a figure ends, that its caption is the first or the last thing in it. */
export function auditFigure({name, children}: Element): readonly Finding[] {
  const isCaption = (child: XhtmlNode) => child.kind === 'element' && child.name === 'figcaption'
  if (name !== 'figure' || !children.slice(1, -1).some(isCaption)) return []
  return [badNesting('figure', '<figcaption> between other things', 'figcaption')]
}

function unknownElement(name: string): Finding {
  return {
    code: 'template/unknown-element',
    message: `<${name}> is no element that both books understand`,
    hint: `use one of: ${[...contract.keys()].join(' ')}`,
    word: name,
  }
}

function unknownClass(name: string, word: string): Finding {
  const classes = [...(contract.get(name)?.classes ?? [])].join(' ')
  return {
    code: 'template/unknown-class',
    message: `<${name}> knows no class "${word}"`,
    hint: classes === '' ? `write <${name}> without a class` : `use one of: ${classes}`,
    word,
  }
}

function unknownAttribute(name: string, word: string): Finding {
  const attributes = [...(contract.get(name)?.attributes ?? [])].join(' ')
  return {
    code: 'template/unknown-attribute',
    message: `<${name}> takes no attribute "${word}"`,
    hint: `use class, or one of: ${attributes}`,
    word,
  }
}

function missingAttribute(name: string, word: string): Finding {
  return {
    code: 'template/missing-attribute',
    message: `<${name}> has no ${word}`,
    hint: `write <${name} ${word}="…">`,
    word: name,
  }
}

function badNesting(parent: string, child: string, word: string): Finding {
  return {
    code: 'template/bad-nesting',
    message: `${child} cannot stand in <${parent}>`,
    hint: `move ${child} out of <${parent}>, or put it into an element that may hold it`,
    word,
  }
}
