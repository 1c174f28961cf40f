import {textOf} from './text-of.ts'
import type {Element} from './tree.ts'

/** What an element does beyond the book that it stands in: it fetches something, or runs a program. */
export interface Reach {
  readonly kind: 'fetches' | 'runs'
  readonly message: string
}

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

/** What an element fetches or runs when its page is opened: a fetch tells who reads it, and where. */
export function reachesOf(element: Element): readonly Reach[] {
  const {name, attributes} = element
  const {style = '', href = '', 'http-equiv': order} = attributes
  const sheet = name === 'style' ? textOf(element) : ''
  const loaded = loading.flatMap(one => attributes[one] ?? []).filter(leavesAnywhere)
  const linked = /^(link|image|use|item)$/.test(name) && isOutside(href) ? [href] : []
  const fetched = [...addressesIn(style + sheet).filter(isOutside), ...loaded, ...linked]
  return [
    ...(active.has(name) ? [runs(`${name} has no place in a book`)] : []),
    ...fetched.map(what => ({kind: 'fetches' as const, message: `${name} fetches ${what}`})),
    ...(name === 'meta' && order?.toLowerCase() === 'refresh'
      ? [runs('meta refresh leads elsewhere')]
      : []),
    ...Object.keys(attributes).flatMap(one =>
      /^on/i.test(one) ? [runs(`${one} runs a script`)] : [],
    ),
    ...(/^\s*(javascript|vbscript|data):/i.test(href)
      ? [runs(`a link runs ${href.slice(0, 20)}`)]
      : []),
  ]
}

function runs(message: string): Reach {
  return {kind: 'runs', message}
}

/** Whether an address leads out of the book: it names a scheme, or a machine. */
export function isOutside(address: string): boolean {
  return /^\s*([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(address)
}

function leavesAnywhere(value: string): boolean {
  return value.split(/,\s*/).some(isOutside)
}

/** What a style sheet loads; letters may be written in it by their numbers. */
export function addressesIn(css: string): readonly string[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => letterOf(Number.parseInt(hex, 16)))
  const found = plain.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']+)["']/gi)
  return Array.from(found, one => one[1] ?? one[2] ?? '')
}

function letterOf(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}
