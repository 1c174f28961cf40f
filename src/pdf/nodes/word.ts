import type {InlineNode} from '../mapper.ts'

/** Words that are told apart from the sentence around them. */
export function word(kind: {
  readonly literal?: boolean
  readonly superior?: boolean
  readonly code?: boolean
}): InlineNode {
  return (element, look, to) => {
    const style = look.style ?? to.style
    return to.inside(element.children, {
      ...look,
      ...(kind.literal === true ? {literal: true} : {}),
      ...(kind.superior === true ? {superior: true} : {}),
      ...(kind.code === true ? {style: to.code(style)} : {}),
      ...(element.attributes.lang === undefined ? {} : {lang: element.attributes.lang}),
    })
  }
}
