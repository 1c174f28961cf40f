import {xmpOf} from '../fixtures/good-pdf.ts'
import {breaks, type Case, keeps} from './case.ts'

/** What a file says of itself: header, catalog, metadata, layers, attachments. */
export const fileCases: readonly Case[] = [
  keeps('a good file', () => {}),
  {
    name: 'a file of PDF 2.0',
    finds: ['header'],
    judge: ['6.1-1'],
    change: () => {},
    damage: bytes => {
      const changed = Buffer.from(bytes)
      changed.write('%PDF-2.0', 'latin1')
      return changed
    },
  },
  breaks('a file that does not say it is tagged', ['not-marked'], ['6.2-1'], pdf => {
    pdf.drop(pdf.catalog, 'MarkInfo')
  }),
  breaks('a file that says its tags are suspect', ['suspects'], ['7.1-4'], pdf => {
    pdf.set(pdf.catalog, 'MarkInfo', {Marked: true, Suspects: true})
  }),
  breaks(
    'a file without a structure tree',
    ['no-structure', 'content-untagged', 'piece-without-element'],
    ['7.1-11', '7.1-3'],
    pdf => pdf.drop(pdf.catalog, 'StructTreeRoot'),
  ),
  breaks(
    'a structure tree without elements',
    ['no-structure', 'content-untagged', 'piece-without-element'],
    [],
    pdf => pdf.drop(pdf.tree, 'K'),
    'veraPDF goes from the content up to the root and never asks whether the root leads down',
  ),
  breaks('readers are not told to show the title', ['no-display-title'], ['7.1-10'], pdf => {
    pdf.drop(pdf.catalog, 'ViewerPreferences')
  }),
  breaks('readers are told to show the file name', ['display-title-off'], ['7.1-10'], pdf => {
    pdf.set(pdf.catalog, 'ViewerPreferences', {DisplayDocTitle: false})
  }),
  breaks('a file without metadata', ['no-metadata'], ['7.1-8'], pdf => {
    pdf.xmp = ''
  }),
  breaks('metadata without the mark of PDF/UA', ['no-identifier'], ['5-1'], pdf => {
    pdf.xmp = xmpOf('Book', 'x-default', '')
  }),
  breaks('metadata that says PDF/UA-2', ['wrong-identifier'], ['5-2'], pdf => {
    pdf.xmp = xmpOf('Book', 'x-default', '<pdfuaid:part>2</pdfuaid:part>')
  }),
  breaks('a mark of PDF/UA with another prefix', ['wrong-identifier'], ['5-3'], pdf => {
    pdf.xmp = xmpOf('Book').replaceAll('pdfuaid', 'ua')
  }),
  breaks('an amendment with another prefix', ['wrong-identifier'], ['5-4'], pdf => {
    const other = '<x:amd xmlns:x="http://www.aiim.org/pdfua/ns/id/">1</x:amd>'
    pdf.xmp = xmpOf('Book', 'x-default', `<pdfuaid:part>1</pdfuaid:part>${other}`)
  }),
  breaks('a correction with another prefix', ['wrong-identifier'], ['5-5'], pdf => {
    const other = '<x:corr xmlns:x="http://www.aiim.org/pdfua/ns/id/">1</x:corr>'
    pdf.xmp = xmpOf('Book', 'x-default', `<pdfuaid:part>1</pdfuaid:part>${other}`)
  }),
  breaks('metadata without a title', ['no-title'], ['7.1-9'], pdf => {
    pdf.xmp = xmpOf('Book').replace(/<dc:title>.*<\/dc:title>/, '')
  }),
  breaks(
    'a title of no words',
    ['no-title'],
    [],
    pdf => {
      pdf.xmp = xmpOf(' ')
    },
    'veraPDF asks only whether there is a title',
  ),
  breaks(
    'a title with a bare ampersand',
    ['metadata-damaged', 'no-identifier', 'no-title'],
    ['5-1', '7.1-9'],
    pdf => {
      pdf.xmp = xmpOf('Signal & Tor')
    },
  ),
  breaks('a set of layers without a name', ['layers-unnamed'], ['7.10-1'], pdf => {
    const layer = pdf.refOf(pdf.dict({Type: '/OCG', Name: 'Layer'}))
    const configs = [{OFF: []}]
    pdf.set(pdf.catalog, 'OCProperties', {OCGs: [layer], D: {Name: 'Start'}, Configs: configs})
  }),
  breaks('a first set of layers without a name', ['default-layers-unnamed'], ['7.10-1'], pdf => {
    const layer = pdf.refOf(pdf.dict({Type: '/OCG', Name: 'Layer'}))
    pdf.set(pdf.catalog, 'OCProperties', {OCGs: [layer], D: {}})
  }),
  breaks('layers that switch themselves', ['layers-automatic'], ['7.10-2'], pdf => {
    const layer = pdf.refOf(pdf.dict({Type: '/OCG', Name: 'Layer'}))
    const automatic = [{Event: '/View', Category: ['/View'], OCGs: [layer]}]
    pdf.set(pdf.catalog, 'OCProperties', {OCGs: [layer], D: {Name: 'Start', AS: automatic}})
  }),
  breaks('an embedded file without a name', ['attachment-unnamed'], ['7.11-1'], pdf => {
    const file = pdf.stream('words', {Type: '/EmbeddedFile'})
    const specification = pdf.dict({Type: '/Filespec', F: 'a.txt', EF: {F: file}})
    pdf.set(pdf.catalog, 'Names', {
      EmbeddedFiles: {Names: ['a.txt', pdf.refOf(specification)]},
    })
  }),
  keeps('an embedded file with both names', pdf => {
    const file = pdf.stream('words', {Type: '/EmbeddedFile'})
    const specification = pdf.dict({Type: '/Filespec', F: 'a.txt', UF: 'a.txt', EF: {F: file}})
    pdf.set(pdf.catalog, 'Names', {
      EmbeddedFiles: {Names: ['a.txt', pdf.refOf(specification)]},
    })
  }),
  breaks('a dynamic XFA form', ['dynamic-form'], ['7.15-1'], pdf => {
    const config =
      '<config xmlns="http://www.xfa.org/schema/xci/2.6/"><present><pdf><acrobat/></pdf></present><acrobat><acrobat7><dynamicRender>required</dynamicRender></acrobat7></acrobat></config>'
    pdf.set(pdf.catalog, 'AcroForm', {Fields: [], XFA: ['config', pdf.stream(config)]})
  }),
]
