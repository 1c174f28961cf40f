import {textOf} from '../../xhtml/text-of.ts'
import {elementsOf} from '../nodes.ts'
import {goalOf} from './address.ts'
import type {OpenBook, Tell} from './opened.ts'

/** Attributes that a reader loads without being asked. */
const loading = [
  'src',
  'poster',
  'data',
  'background',
  'xlink:href',
  'srcset',
  'action',
  'formaction',
  'ping',
  'manifest',
]

const active = new Set(
  'script iframe object embed applet form input button select textarea frame portal base'.split(
    ' ',
  ),
)

/** Nothing is fetched and nothing runs when the book is opened: a fetch tells who reads it, and where. */
export function checkRemote(book: OpenBook, tell: Tell): void {
  for (const file of book.files.values()) {
    if (/\.css$/i.test(file.path)) {
      for (const address of addressesIn(file.source?.text ?? '')) {
        if (goalOf(address, file.path).scheme !== '')
          tell('epub/remote', file, `the style sheet fetches ${address}`)
      }
    }
    if (file.root === null) continue
    for (const element of elementsOf(file.root)) {
      const remote = (what: string) =>
        tell('epub/remote', file, `${element.name} fetches ${what}`, element)
      const runs = (what: string) => tell('epub/script', file, what, element)
      if (active.has(element.name)) runs(`${element.name} has no place in a book`)
      const {style = '', href = '', 'http-equiv': order} = element.attributes
      const sheet = element.name === 'style' ? textOf(element) : ''
      for (const address of addressesIn(style + sheet))
        if (goalOf(address, file.path).scheme !== '') remote(address)
      for (const name of loading) {
        const value = element.attributes[name]
        if (value !== undefined && leaves(value, file.path)) remote(value)
      }
      if (/^(link|image|use|item)$/.test(element.name) && goalOf(href, file.path).scheme !== '')
        remote(href)
      if (element.name === 'meta' && order?.toLowerCase() === 'refresh')
        runs('meta refresh leads elsewhere')
      for (const name of Object.keys(element.attributes))
        if (/^on/i.test(name)) runs(`${name} runs a script`)
      if (/^\s*(javascript|vbscript|data):/i.test(href)) runs(`a link runs ${href.slice(0, 20)}`)
    }
  }
}

function leaves(value: string, from: string): boolean {
  return value.split(/,\s*/).some(part => goalOf(part, from).scheme !== '')
}

/** What a style sheet loads. */
export function addressesIn(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const found = plain.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']+)["']/gi)
  return Array.from(found, one => one[1] ?? one[2] ?? '')
}
