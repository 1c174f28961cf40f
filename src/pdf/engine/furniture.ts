import type {Book, Labels, Placed} from './book.ts'
import {reflected} from './items.ts'
import type {Layout} from './layout.ts'
import {Node} from './node.ts'
import {factsOf} from './page-facts.ts'
import {detached, type Spot} from './place/detached.ts'
import {isItem} from './writer.ts'

/**
 * Puts heads, feet and tabs on the finished pages, behind what stands there, and turns the pages of
 * a right-to-left book: they were set as if they ran from left to right.
 */
export function placeFurniture(layout: Layout, book: Book): void {
  const {cursor} = layout
  const facts = factsOf(layout.marks.all, cursor.pages)
  cursor.pages.forEach((page, at) => {
    const fact = facts[at]
    if (fact === undefined) return
    cursor.page = at
    const content = page.items
    page.items = []
    for (const placed of book.furniture(fact)) place(layout, placed)
    page.items.push(...content)
    if (book.direction === 'ltr') return
    page.items = page.items.map(({type, item}) =>
      isItem(item) ? {type, item: reflected(item, book.page.width / 2)} : {type, item},
    )
  })
}

function place(layout: Layout, placed: Placed): void {
  layout.structure.silent(placed.kind, () => {
    if ('labels' in placed) {
      placeLabels(layout, placed, placed.labels)
      return
    }
    if ('shapes' in placed) {
      const {x, y, width, height, shapes, kind: owner} = placed
      layout.writer.put({kind: 'shapes', x, y, width, height, shapes, owner})
      return
    }
    detached(layout, placed, () =>
      layout.placeHere(new Node(placed.content, layout.setting), false),
    )
  })
}

/** The highest letters stand at the top of the place. */
function placeLabels(layout: Layout, {x, y, width}: Spot, {texts, gap}: Labels): void {
  const {setting, structure, writer} = layout
  const {setter} = layout.sizes
  const ascents = texts.map(({style}) => (setter.faceOf(style).ascent * style.size) / 1000)
  const baseline = y + Math.max(0, ...ascents)
  const {owner} = structure
  let room = width
  for (const {words, style} of texts) {
    const lines = setter.labelWithin(words, style, setting, room)
    lines.forEach((line, at) => {
      const free = width - line.width
      const shift = style.align === 'center' ? free / 2 : style.align === 'end' ? free : 0
      const place = {x: x + shift, width: line.width, baseline: baseline + at * style.leading}
      writer.put({kind: 'line', line, ...place, owner, repeated: true})
    })
    room -= Math.max(0, ...lines.map(line => line.width)) + gap
  }
}
