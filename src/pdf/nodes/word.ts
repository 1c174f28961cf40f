import {textOf} from '../../xhtml/text-of.ts'
import type {InlineNode} from '../mapper.ts'

/** A sample password or file name, which a reader types as it stands; paths and addresses may break. */
const typed = /^[^\s/\\]{1,24}$/u

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
      ...(kind.code === true && typed.test(textOf(element)) ? {unbroken: true} : {}),
      ...(element.attributes.lang === undefined ? {} : {lang: element.attributes.lang}),
    })
  }
}
