import {annotationLanguage} from './annotation-language.ts'
import {annotations} from './annotations.ts'
import type {ContentAssertion, DocumentAssertion, FontAssertion} from './assertion.ts'
import {attachments} from './attachments.ts'
import {catalog} from './catalog.ts'
import {characterSets} from './character-sets.ts'
import {cidFonts} from './cid-fonts.ts'
import {cmaps} from './cmaps.ts'
import {contentLanguage} from './content-language.ts'
import {contents} from './contents.ts'
import {elements} from './elements.ts'
import {embedding} from './embedding.ts'
import {encryption} from './encryption.ts'
import {fields} from './fields.ts'
import {figures} from './figures.ts'
import {forms} from './forms.ts'
import {glyphs} from './glyphs.ts'
import {headers} from './headers.ts'
import {headings} from './headings.ts'
import {languages} from './languages.ts'
import {layers} from './layers.ts'
import {lists} from './lists.ts'
import {marks} from './marks.ts'
import {media} from './media.ts'
import {metadata} from './metadata.ts'
import {notes} from './notes.ts'
import {pieces} from './pieces.ts'
import {printerMarks} from './printer-marks.ts'
import {realContent} from './real-content.ts'
import {ruby} from './ruby.ts'
import {tables} from './tables.ts'
import {trueTypeFonts} from './true-type-fonts.ts'
import {types} from './types.ts'
import {unicode} from './unicode.ts'

/** What is checked once for a file, before its pages are read. */
export const documentAssertions: readonly DocumentAssertion[] = [
  catalog,
  encryption,
  metadata,
  layers,
  attachments,
  types,
  elements,
  headings,
  tables,
  headers,
  lists,
  contents,
  ruby,
  figures,
  notes,
  languages,
  annotations,
  annotationLanguage,
  fields,
  media,
  printerMarks,
]

/** What is checked along the content of the pages. */
export const contentAssertions: readonly ContentAssertion[] = [
  marks,
  realContent,
  pieces,
  contentLanguage,
  forms,
]

/** What is checked for each font that a page shows text in. */
export const fontAssertions: readonly FontAssertion[] = [
  embedding,
  cidFonts,
  cmaps,
  trueTypeFonts,
  characterSets,
  glyphs,
  unicode,
]
