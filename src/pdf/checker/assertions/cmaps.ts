import type {PdfFile} from '../file/open-pdf.ts'
import type {Say} from '../finding.ts'
import {type Cmap, readCmap} from '../fonts/cmap.ts'
import type {Font} from '../fonts/font.ts'
import type {FontUse} from '../fonts/font-use.ts'

/** The CMaps that readers know (ISO 32000-1, table 118): each stem is written along and down. */
const stems = `GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5
  ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16 83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC
  Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16 KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC
  UniKS-UCS2 UniKS-UTF16 Identity`.split(/\s+/)

const known = new Set(['H', 'V', ...stems.flatMap(stem => [`${stem}-H`, `${stem}-V`])])

/** The character maps of composite fonts are known or embedded, and fit their fonts. */
export function cmaps({font, page}: FontUse, say: Say, file: PdfFile): void {
  if (font.subtype !== 'Type0') return
  const where = {page, object: font.dict.id}
  const named = font.dict.name('Encoding')
  if (named !== undefined && !known.has(named)) {
    say('cmap-foreign', `the CMap ${named} of ${font.name} is neither known nor embedded`, where)
  }
  const stream = font.dict.stream('Encoding')
  if (!stream) return
  const cmap = readCmap(file.decode(stream))
  const told = stream.dict.number('WMode') ?? 0
  if (told !== cmap.writing) {
    say('cmap-writing', `a CMap of ${font.name} tells two writing directions`, where)
  }
  const base = stream.dict.name('UseCMap') ?? stream.dict.dict('UseCMap')?.name('CMapName')
  for (const use of new Set([...cmap.uses, ...(base === undefined ? [] : [base])])) {
    if (!known.has(use)) say('cmap-uses-foreign', `a CMap builds on the unknown ${use}`, where)
  }
  compareSystems(font, cmap, (code, message) => say(code, message, where))
}

function compareSystems({inner, name, dict}: Font, cmap: Cmap, say: Say): void {
  const system = inner.dict('CIDSystemInfo')
  const told = dict.dict('Encoding')?.dict('CIDSystemInfo')
  if (system?.text('Registry') !== (told?.text('Registry') ?? cmap.registry)) {
    say('cid-registry', `the font ${name} and its CMap name different registries`)
  }
  if (system?.text('Ordering') !== (told?.text('Ordering') ?? cmap.ordering)) {
    say('cid-ordering', `the font ${name} and its CMap name different orderings`)
  }
  const supplement = told?.number('Supplement') ?? cmap.supplement ?? 0
  if ((system?.number('Supplement') ?? 0) > supplement) {
    say('cid-supplement', `the font ${name} has a later supplement than its CMap`)
  }
}
