import type {Element} from '../../xhtml/tree.ts'
import type {Block} from '../engine/content.ts'

/** Id, language and direction of an element, as every block may carry them. */
export function attributes(element: Element): Pick<Block, 'id' | 'lang' | 'direction'> {
  const {id, lang, dir} = element.attributes
  return {
    ...(id === undefined ? {} : {id}),
    ...(lang === undefined ? {} : {lang}),
    ...(dir === 'ltr' || dir === 'rtl' ? {direction: dir} : {}),
  }
}
