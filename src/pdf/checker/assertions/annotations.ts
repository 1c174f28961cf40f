import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {type Annotation, annotationsOf, fieldText} from './annotation.ts'

/** The kinds of annotations of ISO 32000-1, table 169. */
const known = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp
  Caret Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`.split(
    /\s+/,
  ),
)

/** Annotations stand in their elements, say what they are, and are met in the order of the structure. */
export function annotations(book: Book, say: Say): void {
  for (const {number, dict} of book.pages) {
    if (dict.list('Annots').length === 0) continue
    const order = dict.name('Tabs')
    if (order === undefined)
      say('no-tab-order', 'a page with annotations has no tab order', {page: number})
    else if (order !== 'S') {
      say('wrong-tab-order', 'the tab order of a page is not that of the structure', {page: number})
    }
  }
  for (const annotation of annotationsOf(book)) {
    if (annotation.unseen) continue
    const where = {page: annotation.page.number, object: annotation.dict.id}
    checkPlace(annotation, (code, message) => say(code, message, where))
    checkText(annotation, (code, message) => say(code, message, where))
    checkObject(annotation, book, (code, message) => say(code, message, where))
  }
}

function checkPlace({subtype, role}: Annotation, say: Say): void {
  if (subtype === 'TrapNet') say('trap-net', 'a page has a trap network')
  if (subtype === 'Widget') {
    if (role !== 'Form') say('widget-untagged', 'a form field stands in no Form')
  } else if (subtype === 'Link') {
    if (role !== 'Link') say('link-untagged', 'a link stands in no Link')
  } else if (subtype !== 'PrinterMark' && role !== 'Annot') {
    if (known.has(subtype)) say('annotation-untagged', `a ${subtype} stands in no Annot`)
    else say('annotation-unknown', `the unknown annotation ${subtype} stands in no Annot`)
  }
}

function checkText({subtype, dict, parent}: Annotation, say: Say): void {
  const alt = parent?.text('Alt')
  if (subtype === 'Widget') {
    if (!fieldText(dict, 'TU') && !alt)
      say('field-without-text', 'a form field does not say what it is for')
    return
  }
  const text = dict.text('Contents')
  if (subtype === 'Link' && !text) say('link-without-text', 'a link does not say where it leads')
  if (!text && !alt) say('annotation-without-text', `a ${subtype} has no description`)
}

/** The element of an annotation must have it as its kid, on the same page. */
function checkObject({dict, parent, page, subtype}: Annotation, {tree}: Book, say: Say): void {
  const element = tree.of(parent)
  if (!element) return
  const kid = element.kids.find(one => one.kind === 'whole' && one.object === dict)
  if (!kid) say('parent-tree', `the element of a ${subtype} does not hold it`)
  else if (kid.kind === 'whole' && kid.page !== page.dict) {
    say('parent-tree', `the element of a ${subtype} puts it on another page`)
  }
}
