import JSZip from 'jszip'
import {sourceOf} from '../../source/source.ts'
import {readXml} from '../../xhtml/read-xml.ts'
import type {Element} from '../../xhtml/tree.ts'
import {elementsOf} from '../nodes.ts'
import {goalOf} from './address.ts'
import type {Item, OpenBook, OpenFile, Tell} from './opened.ts'

const texts = /\.(xhtml|html?|opf|ncx|xml|css|svg|txt)$|^mimetype$/i
const xml = /\.(xhtml|html?|opf|ncx|xml|svg)$/i

/** Opens an EPUB in memory; null where its entries cannot be unpacked. */
export async function openBook(bytes: Uint8Array, tell: Tell): Promise<OpenBook | null> {
  const zip = await JSZip.loadAsync(bytes, {checkCRC32: true}).catch(() => null)
  if (zip === null) {
    tell('epub/container', '', 'the zip is damaged')
    return null
  }
  const files = new Map<string, OpenFile>()
  for (const [path, entry] of Object.entries(zip.files)) {
    if (entry.dir) continue
    const content = await entry.async('uint8array')
    files.set(path, openFile(path, content, tell))
  }
  const opf = files.get(packagePath(files)) ?? null
  const items = opf?.root ? itemsOf(opf.path, opf.root) : []
  return {files, package: opf, items, spine: spineOf(opf?.root ?? null, items)}
}

function openFile(path: string, bytes: Uint8Array, tell: Tell): OpenFile {
  if (!texts.test(path)) return {path, bytes, source: null, root: null}
  const text = decode(bytes)
  const source = sourceOf(path, text.replace(/\r\n?/g, '\n'))
  const file = {path, bytes, source, root: null}
  if (text.includes('\ufffd'))
    tell('epub/not-well-formed', file, 'the file is not UTF-8 throughout')
  if (!xml.test(path)) return file
  const {root, fault} = readXml(source.text)
  if (fault === null) return {...file, root}
  const line = source.lineStarts[fault.place.line - 1] ?? 0
  tell(
    'epub/not-well-formed',
    file,
    `the XML breaks: ${fault.message}`,
    line + fault.place.column - 1,
  )
  return file
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
}

function packagePath(files: ReadonlyMap<string, OpenFile>): string {
  const root = files.get('META-INF/container.xml')?.root
  if (!root) return ''
  const found = elementsOf(root).find(({name}) => name === 'rootfile')
  return found?.attributes['full-path'] ?? ''
}

function itemsOf(opf: string, root: Element): readonly Item[] {
  return elementsOf(root)
    .filter(({name}) => name === 'item')
    .map(element => ({
      id: element.attributes.id ?? '',
      path: goalOf(element.attributes.href ?? '', opf).path,
      mediaType: element.attributes['media-type'] ?? '',
      properties: (element.attributes.properties ?? '').split(/\s+/).filter(word => word !== ''),
      element,
    }))
}

function spineOf(root: Element | null, items: readonly Item[]): readonly string[] {
  const references = root === null ? [] : elementsOf(root).filter(({name}) => name === 'itemref')
  return references.flatMap(
    ({attributes}) => items.find(({id}) => id === attributes.idref)?.path ?? [],
  )
}
