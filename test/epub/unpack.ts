import JSZip from 'jszip'
import {readXml} from '../../src/xhtml/read-xml.ts'
import type {Element} from '../../src/xhtml/tree.ts'

/** A finished book opened again. */
export interface Unpacked {
  readonly names: readonly string[]
  text(name: string): string
  bytes(name: string): Uint8Array
  tree(name: string): Element
}

/** Opens a book; texts are read at once, so that tests stay short. */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files)
  const texts = new Map<string, string>()
  for (const name of names) {
    if (!/\.(png|jpg|ttf)$/.test(name))
      texts.set(name, (await zip.file(name)?.async('string')) ?? '')
  }
  const contents = new Map<string, Uint8Array>()
  for (const name of names) {
    if (/\.(png|jpg|ttf)$/.test(name))
      contents.set(name, (await zip.file(name)?.async('uint8array')) ?? new Uint8Array())
  }
  const text = (name: string) => texts.get(`OEBPS/${name}`) ?? texts.get(name) ?? ''
  return {
    names,
    text,
    bytes: name => contents.get(`OEBPS/${name}`) ?? new Uint8Array(),
    tree: name => {
      const {root, fault} = readXml(text(name))
      if (root === null || fault !== null) throw new Error(`${name}: ${fault?.message}`)
      return root
    },
  }
}
