import {textOf} from '../../xhtml/text-of.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Content, Run} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {linesOf} from './cover-title.ts'

/** The imprint of a cover on one line at its foot. */
export function imprintAt(imprint: readonly Element[], to: Mapper): readonly Content[] {
  const {page, type, cover} = to.theme
  const style = type.coverFoot
  const text = joined(imprint, to)
  if (text.length === 0) return []
  const width = page.width - page.margins[0] - page.margins[2]
  return [{text, style, absolute: {x: page.margins[0], y: cover.foot, width}}]
}

/** The same with the publisher at the end of the line, where both have room on it. */
export function imprintApart(imprint: readonly Element[], to: Mapper): readonly Content[] {
  const {page, type, cover} = to.theme
  const publisher = imprint.filter(one => one.classes.includes('publisher'))
  const rest = imprint.filter(one => !publisher.includes(one))
  const width = page.width - page.margins[0] - page.margins[2]
  const words = imprint.map(textOf).join(' · ')
  if (publisher.length === 0 || rest.length === 0 || linesOf(words, type.coverFoot, width) > 1) {
    return imprintAt(imprint, to)
  }
  const style = {...type.coverFoot, align: 'end' as const}
  const absolute = {x: page.margins[0], y: cover.foot, width}
  return [...imprintAt(rest, to), {text: joined(publisher, to), style, absolute}]
}

function joined(imprint: readonly Element[], to: Mapper): readonly Run[] {
  const inner = to.with({style: to.theme.type.coverFoot})
  return imprint.flatMap((one, at): readonly Run[] => {
    const runs = inner.runs(one.children)
    return at === 0 ? runs : [{text: ' · '}, ...runs]
  })
}
