import {addressesIn} from '../../xhtml/reach.ts'
import {textOf} from '../../xhtml/text-of.ts'
import {elementsOf} from '../nodes.ts'
import {goalOf} from './address.ts'
import type {OpenBook, OpenFile, Tell} from './opened.ts'

/** Functions over which readers of the Adobe family drop a sheet or refuse the book. */
const fatal = /\b(calc|min|max|clamp|var|env)\(/i

/** Style sheets, `style` elements and `style` attributes. */
export function checkStyles(book: OpenBook, tell: Tell): void {
  const base = baseOf(book)
  for (const file of book.files.values()) {
    if (/\.css$/i.test(file.path))
      checkSheet(file, file.source?.text ?? '', file.path === base, book, tell)
    if (file.root === null) continue
    for (const element of elementsOf(file.root)) {
      const own = element.name === 'style' ? textOf(element) : (element.attributes.style ?? '')
      if (own !== '' && turns.test(own)) tell('epub/style', file, direction, element)
      if (fatal.test(own)) tell('epub/style', file, functions, element, 'warning')
    }
  }
}

const turns = /(^|[;{\s])(direction|unicode-bidi)\s*:/i
const direction = 'direction and unicode-bidi are forbidden in the styles of an EPUB'
const functions =
  'calc, min, max, clamp, var and env make readers of the Adobe family drop the sheet'

/** The sheet that every chapter names first: the one that old readers must understand. */
function baseOf({files, spine}: OpenBook): string {
  for (const path of spine) {
    const file = files.get(path)
    if (!file?.root) continue
    const sheets = elementsOf(file.root).filter(
      ({name, attributes}) => name === 'link' && attributes.rel === 'stylesheet',
    )
    const first = sheets[0]?.attributes.href
    if (sheets.length > 1 && first !== undefined) return goalOf(first, path).path
  }
  return ''
}

function checkSheet(file: OpenFile, text: string, base: boolean, book: OpenBook, tell: Tell): void {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, found => ' '.repeat(found.length))
  const say = (message: string, pattern: RegExp, severity: 'error' | 'warning' = 'error') => {
    const at = plain.search(pattern)
    if (at >= 0) tell('epub/style', file, message, at, severity)
  }
  say(direction, turns)
  say(functions, fatal, base ? 'error' : 'warning')
  if (base)
    say('old readers ignore a sheet with @ rules other than @font-face', /@(?!font-face)[a-z-]+/i)
  const [open, close] = [/\{/g, /\}/g].map(sign => plain.match(sign)?.length ?? 0)
  if (open !== close)
    tell('epub/style', file, 'the brackets do not match', Math.max(0, plain.lastIndexOf('{')))
  for (const [rule = ''] of plain.matchAll(/[{;][^{};:@]*[;}]/g)) {
    if (/[a-z]/i.test(rule))
      tell(
        'epub/style',
        file,
        `"${rule.slice(1, -1).trim()}" is no declaration`,
        plain.indexOf(rule),
      )
  }
  for (const address of addressesIn(text)) {
    const {path, scheme} = goalOf(address, file.path)
    if (scheme === '' && !book.items.some(item => item.path === path))
      tell('epub/style', file, `${address} is not in the book`)
  }
}
