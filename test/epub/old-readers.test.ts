import {expect, it} from 'vitest'
import {elementsOf, lineOf} from '../../src/epub/nodes.ts'
import type {Element} from '../../src/xhtml/tree.ts'
import {sampleBook} from './fixture.ts'
import {paged} from './fixture-pages.ts'
import {bytesOf} from './render.ts'
import {type Unpacked, unpack} from './unpack.ts'

/** Readers of EPUB 2: they know the container, the package, the NCX and the guide, and nothing else. */
async function opened(): Promise<{book: Unpacked; ncx: Element; opf: Element}> {
  const book = await unpack(await bytesOf(paged(sampleBook())))
  const [rootfile] = named(book.tree('META-INF/container.xml'), 'rootfile')
  const opf = book.tree((rootfile?.attributes['full-path'] ?? '').replace('OEBPS/', ''))
  const [spine] = named(opf, 'spine')
  const item = named(opf, 'item').find(({attributes}) => attributes.id === spine?.attributes.toc)
  return {book, opf, ncx: book.tree(item?.attributes.href ?? '')}
}

function named(root: Element, name: string): readonly Element[] {
  return elementsOf(root).filter(element => element.name === name)
}

function isThere(book: Unpacked, address: string): boolean {
  const [file = '', id] = address.split('#')
  if (!book.names.includes(`OEBPS/${file}`)) return false
  return id === undefined || elementsOf(book.tree(file)).some(one => one.attributes.id === id)
}

it('every point of the NCX and of the guide leads to a place that is there', async () => {
  const {book, ncx, opf} = await opened()
  const points = named(ncx, 'content').map(({attributes}) => attributes.src ?? '')
  const guide = named(opf, 'reference').map(({attributes}) => attributes.href ?? '')
  expect(points.length).toBeGreaterThan(8)
  expect(guide).toHaveLength(3)
  expect([...points, ...guide].filter(address => !isThere(book, address))).toEqual([])
})

it('the NCX has the contents and the pages of the navigation, in one order', async () => {
  const {book, ncx} = await opened()
  const labels = named(ncx, 'text').map(lineOf).slice(1)
  const lists = named(book.tree('toc.xhtml'), 'nav')
  const links = [lists[0], lists[2]].flatMap(list => (list === undefined ? [] : named(list, 'a')))
  expect(labels).toEqual(links.map(lineOf))
  const orders = named(ncx, 'navPoint').map(({attributes}) => Number(attributes.playOrder))
  expect(orders).toEqual([...orders].sort((a, b) => a - b))
})

it('the cover is told in the way of EPUB 2, too', async () => {
  const {opf} = await opened()
  const [meta] = named(opf, 'meta').filter(({attributes}) => attributes.name === 'cover')
  const cover = named(opf, 'item').find(
    ({attributes}) => attributes.id === meta?.attributes.content,
  )
  expect(cover?.attributes['media-type']).toBe('image/png')
})

it('nothing that must be seen is shown by the younger sheet alone', async () => {
  const {book} = await opened()
  const said = Array.from(book.text('enhance.css').matchAll(/content: "([^"]*)"/g), one => one[1])
  const base = book.text('style.css')
  expect(said.filter(sign => !base.includes(sign ?? ''))).toEqual([])
  expect(book.text('enhance.css')).not.toMatch(/display|visibility/)
})
