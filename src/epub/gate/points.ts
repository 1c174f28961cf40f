import {textOf} from '../../xhtml/text-of.ts'
import {elementsOf, lineOf} from '../nodes.ts'
import {goalOf} from './address.ts'
import type {OpenBook, Tell} from './opened.ts'
import {checkIds} from './package.ts'

/** The NCX, by which readers older than EPUB 3 find their way. */
export function checkPoints(book: OpenBook, tell: Tell): void {
  const item = book.items.find(({mediaType}) => mediaType === 'application/x-dtbncx+xml')
  const file = book.files.get(item?.path ?? '')
  if (!file?.root) return
  const elements = elementsOf(file.root)
  const say = (message: string, at = file.root ?? undefined) =>
    tell('epub/navigation', file, message, at)
  checkIds(elements, file, tell)
  if (file.root.name !== 'ncx' || file.root.attributes.version !== '2005-1')
    say('this is no NCX of 2005-1')
  if (elements.filter(({name}) => name === 'navMap').length !== 1) say('there is not one navMap')
  if (!elements.some(({name}) => name === 'docTitle')) say('there is no docTitle')
  if (uidOf(elements) !== identifierOf(book)) say('dtb:uid is not the identifier of the book')
  for (const element of elements) {
    const {id, playOrder, src} = element.attributes
    const below = element.children.flatMap(child => (child.kind === 'element' ? [child.name] : []))
    if (element.name === 'navPoint' || element.name === 'pageTarget') {
      if (id === undefined) say(`a ${element.name} has no id`, element)
      if (playOrder !== undefined && !/^[1-9]\d*$/.test(playOrder))
        say('playOrder is no number', element)
      if (!below.includes('navLabel') || !below.includes('content'))
        say(`a ${element.name} lacks its label or its goal`, element)
    }
    if (element.name === 'navMap' && !below.includes('navPoint')) say('navMap is empty', element)
    if (element.name === 'text' && lineOf(element) === '') say('a label has no words', element)
    if (element.name === 'content') {
      const {path} = goalOf(src ?? '', file.path)
      if (!book.spine.includes(path)) say(`${path} is not in the reading order`, element)
    }
  }
}

function uidOf(
  elements: Iterable<{name: string; attributes: Readonly<Record<string, string>>}>,
): string {
  for (const {name, attributes} of elements) {
    if (name === 'meta' && attributes.name === 'dtb:uid') return (attributes.content ?? '').trim()
  }
  return ''
}

function identifierOf({package: opf}: OpenBook): string {
  if (!opf?.root) return ''
  const wanted = opf.root.attributes['unique-identifier']
  for (const element of elementsOf(opf.root)) {
    if (element.name === 'dc:identifier' && element.attributes.id === wanted)
      return textOf(element).trim()
  }
  return ''
}
