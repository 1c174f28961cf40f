import type {Element, TextNode, XhtmlDocument, XhtmlNode} from '../xhtml/tree.ts'
import type {PageStart} from './book.ts'

/** A mark at the head of an element (offset 0), or before a UTF-16 unit of a text. */
export interface Spot {
  readonly page: number
  readonly node: XhtmlNode
  readonly offset: number
}

/** Blanks fall away at the ends of printed lines; signs that steer breaks and direction are unseen. */
const seen = /[^\s\p{Cf}]/u

/** Numbers and signs are drawn apart in print (discs, rules), so they do not begin an element. */
const letter = /[\p{L}\p{M}]/u

/** Elements that hold no line of their own, or nothing: a mark goes into what they hold, or beside. */
const frames = new Set('ol ul dl table thead tbody tr img'.split(' '))

/** Finds in a document the spots where printed pages begin, in reading order. */
export function findPages(
  {root}: XhtmlDocument,
  startsOf: (node: TextNode) => readonly PageStart[],
): readonly Spot[] {
  const spots: Spot[] = []
  const trail = new Trail()
  const visit = (element: Element): void => {
    trail.enter(element)
    for (const child of element.children) {
      if (child.kind === 'element') visit(child)
      else {
        for (const start of startsOf(child)) spots.push(spotOf(start, trail))
        if (letter.test(child.text) && !hangs(element, child)) trail.clear()
      }
    }
    trail.leave(element)
  }
  visit(root)
  return spots
}

/** The letter of a group in an index hangs beside its first entry, as the number of a step does. */
function hangs({name}: Element, {text}: TextNode): boolean {
  return name === 'h2' && [...text.trim()].length === 1
}

function spotOf({page, node, signs, pictures}: PageStart, trail: Trail): Spot {
  const offset = offsetOf(node.text, signs)
  const head = letter.test(node.text.slice(0, offset)) ? undefined : trail.head(pictures)
  return head === undefined ? {page, node, offset} : {page, node: head, offset: 0}
}

function offsetOf(text: string, signs: number): number {
  let [offset, count] = [0, 0]
  for (const sign of text) {
    if (seen.test(sign)) {
      if (count === signs) return offset
      count += 1
    }
    offset += sign.length
  }
  return offset
}

/** The elements that were entered since the last letter. */
class Trail {
  #entered: {readonly element: Element; open: boolean}[] = []

  enter(element: Element): void {
    this.#entered.push({element, open: true})
  }

  leave(element: Element): void {
    const step = this.#entered.findLast(one => one.element === element)
    if (step !== undefined) step.open = false
  }

  clear(): void {
    this.#entered = []
  }

  /**
   * The outermost element that begins with the next letter, so that number and title of a step stay
   * behind the mark, or what shows the first of the pictures before that letter on the same page.
   */
  head(pictures: readonly string[]): Element | undefined {
    const last = this.#entered.findLastIndex(({element}) => isOther(element, pictures))
    return this.#entered
      .slice(last + 1)
      .find(({element, open}) => !frames.has(element.name) && (open || shows(element, pictures)))
      ?.element
  }
}

function isOther({name, attributes}: Element, pictures: readonly string[]): boolean {
  return name === 'img' && !pictures.includes(attributes.src ?? '')
}

function shows(element: Element, pictures: readonly string[]): boolean {
  if (element.name === 'img') return !isOther(element, pictures)
  return element.children.some(child => child.kind === 'element' && shows(child, pictures))
}
