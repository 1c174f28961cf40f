import type {Inline} from '../../model/inline.ts'
import {linkView} from './link.ts'
import {buttonView} from './picture.ts'
import type {Scene, View} from './view.ts'

/** The views of inlines, one each. */
export function inlineViews(inlines: readonly Inline[], scene: Scene): readonly View[] {
  return inlines.map(inline => inlineView(inline, scene))
}

function inlineView(inline: Inline, scene: Scene): View {
  switch (inline.kind) {
    case 'text':
      return {kind: 'text', text: inline.text}
    case 'emphasis':
    case 'strong':
    case 'label':
      return {kind: inline.kind, inlines: inlineViews(inline.inlines, scene)}
    case 'literal':
      return {kind: 'literal', text: inline.text, turned: scene.direction === 'rtl'}
    case 'link':
      return linkView(inline, inlineViews(inline.inlines, scene))
    case 'button':
      return buttonView(inline.picture)
    case 'break':
      return {kind: 'break'}
    case 'footnote':
      return {kind: 'noteref', id: inline.id, back: `${inline.id}-ref`, number: inline.number}
  }
}
