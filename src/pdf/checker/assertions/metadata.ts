import {readXml} from '../../../xhtml/read-xml.ts'
import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {type Property, propertiesOf} from './xmp.ts'

const identifier = 'http://www.aiim.org/pdfua/ns/id/'
const dublinCore = 'http://purl.org/dc/elements/1.1/'

/** The file has metadata that can be read, with a title and the mark of PDF/UA-1. */
export function metadata({file, language}: Book, say: Say): void {
  const stream = file.catalog.stream('Metadata')
  const {dict} = stream ?? {}
  if (!stream || dict?.name('Type') !== 'Metadata' || dict.name('Subtype') !== 'XML') {
    say('no-metadata', 'the file has no XMP metadata')
    return
  }
  const text = textOf(file.decode(stream))
  const {root, fault} = readXml(text)
  if (fault) say('metadata-damaged', `the XMP metadata is not well-formed: ${fault.message}`)
  const properties = root ? propertiesOf(root) : []
  identify(properties, say)
  const title = properties.find(({space, name}) => space === dublinCore && name === 'title')
  if (!title?.texts.some(entry => entry.text.trim() !== ''))
    say('no-title', 'the metadata has no title')
  const undetermined = properties.some(({texts}) =>
    texts.some(entry => entry.language === 'x-default'),
  )
  if (undetermined && !language)
    say('metadata-language', 'the language of the metadata is not told')
}

function identify(properties: readonly Property[], say: Say): void {
  const found = properties.filter(({space}) => space === identifier)
  if (found.length === 0) {
    say('no-identifier', 'the metadata does not say PDF/UA')
    return
  }
  const part = found.find(({name}) => name === 'part')
  const value = part?.texts[0]?.text ?? ''
  if (value.trim() !== '1') say('wrong-identifier', `the metadata says PDF/UA-${value}`)
  for (const {name, prefix} of found) {
    if (prefix !== 'pdfuaid')
      say('wrong-identifier', `the prefix of ${name} is ${prefix}, not pdfuaid`)
  }
}

/** XMP may be written in UTF-8 or UTF-16; the mark at its head is no part of it. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide =
    first === 0xfe || first === 0 ? 'utf-16be' : first === 0xff || second === 0 ? 'utf-16le' : ''
  return new TextDecoder(wide || 'utf-8')
    .decode(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\0+$/, '')
}
