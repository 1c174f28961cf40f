import {elementsOf} from '../nodes.ts'
import {goalOf} from './address.ts'
import type {OpenBook, Tell} from './opened.ts'

/** What people may be sent to; anything else opens a program of the reader's machine. */
const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/** Every link, picture and style sheet that an XHTML or NCX file names is in the book. */
export function checkLinks(book: OpenBook, tell: Tell): void {
  const ids = new Map<string, ReadonlySet<string>>()
  for (const {path, root} of book.files.values()) {
    const found =
      root === null ? [] : elementsOf(root).flatMap(({attributes}) => attributes.id ?? [])
    ids.set(path, new Set(found))
  }
  const listed = new Set(book.items.map(({path}) => path))
  for (const file of book.files.values()) {
    if (file.root === null || file === book.package) continue
    for (const element of elementsOf(file.root)) {
      for (const name of ['href', 'src', 'xlink:href']) {
        const address = element.attributes[name]
        if (address === undefined) continue
        const {path, fragment, scheme} = goalOf(address, file.path)
        const say = (message: string) => tell('epub/link', file, message, element)
        if (scheme !== '') {
          if (!schemes.has(scheme)) say(`a link leads to ${scheme}:`)
          else if (
            scheme.startsWith('http') &&
            !/^https?:\/\/[^\s/?#]+[^\s]*$/i.test(address.trim())
          )
            say(`"${address}" is no address`)
        } else if (path === '') say(`${address} leads out of the book`)
        else if (!book.files.has(path)) say(`${path} is not in the book`)
        else if (!listed.has(path)) say(`${path} is not in the manifest`)
        else if (fragment !== '' && ids.get(path)?.has(fragment) === false)
          say(`${path} has no place called ${fragment}`)
        else if (element.name === 'a' && /\.(xhtml|html)$/.test(path) && !book.spine.includes(path))
          say(`${path} is not in the reading order`)
      }
    }
  }
}
