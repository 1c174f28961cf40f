import type {Page} from '../book.ts'
import type {PdfFile} from '../file/open-pdf.ts'
import {type Dict, dictOf, itemsOf, nameOf, type Stream, type Value} from '../file/value.ts'
import type {ContentEvent, Mark, Painted} from './events.ts'
import {type Operation, operationsOf} from './operations.ts'
import {type TextState, textStateOf} from './text-state.ts'

const paints: Readonly<Record<string, Painted>> = Object.fromEntries([
  ...['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].map(operator => [operator, 'drawing']),
  ['sh', 'shading'],
  ['EI', 'picture'],
])

/** Forms inside forms, deeper than any honest page has them. */
const deepest = 20

interface Place {
  readonly file: PdfFile
  readonly owner: Dict
  readonly resources: Dict | undefined
  readonly marks: readonly Mark[]
  readonly state: TextState
  readonly forms: readonly Stream[]
}

/** Everything that happens on a page, the forms that it draws included, in painting order. */
export function* contentOf(page: Page, file: PdfFile): Generator<ContentEvent> {
  const streams = page.dict.many('Contents').flatMap(value => (isStream(value) ? [value] : []))
  const bytes = Buffer.concat(streams.flatMap(stream => [file.decode(stream), Buffer.from('\n')]))
  const state = textStateOf()
  yield* walk(bytes, {
    file,
    owner: page.dict,
    resources: page.resources,
    marks: [],
    state,
    forms: [],
  })
}

/** Everything that happens in a form drawn by itself, as in the appearance of an annotation. */
export function* contentOfForm(form: Stream, file: PdfFile): Generator<ContentEvent> {
  const {dict} = form
  const state = textStateOf()
  const resources = dict.dict('Resources')
  yield* walk(file.decode(form), {file, owner: dict, resources, marks: [], state, forms: [form]})
}

function isStream(value: Value): value is Stream {
  return typeof value === 'object' && value?.kind === 'stream'
}

function* walk(bytes: Uint8Array, place: Place): Generator<ContentEvent> {
  const open: Mark[] = [...place.marks]
  for (const operation of operationsOf(bytes, place.file.resolve)) {
    const {operator} = operation
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = markOf(operation, place)
      yield {kind: 'open', mark, marks: [...open]}
      open.push(mark)
    } else if (operator === 'EMC') {
      const balanced = open.length > place.marks.length
      if (balanced) open.pop()
      yield {kind: 'close', balanced}
    } else yield* paintingOf(operation, {...place, marks: open})
  }
  const count = open.length - place.marks.length
  if (count > 0) yield {kind: 'unclosed', count}
}

function markOf({operator, operands}: Operation, {owner, resources, file}: Place): Mark {
  const last = operands.at(-1) ?? null
  if (operator === 'BMC') {
    return {tag: nameOf(last) ?? '', properties: undefined, mcid: undefined, owner}
  }
  const named = nameOf(last)
  const list = named === undefined ? last : (resources?.dict('Properties')?.get(named) ?? null)
  const properties = dictOf(file.resolve(list))
  return {
    tag: nameOf(operands.at(-2) ?? null) ?? '',
    properties,
    mcid: properties?.number('MCID'),
    owner,
  }
}

function* paintingOf(operation: Operation, place: Place): Generator<ContentEvent> {
  const {operator, operands} = operation
  const {state} = place
  const what = paints[operator]
  if (what) yield {kind: 'paint', what, marks: [...place.marks]}
  else if (operator === 'Do') yield* drawn(nameOf(operands.at(-1) ?? null) ?? '', place)
  else {
    state.follow(operation, place.resources)
    const strings = stringsOf(operation)
    if (strings === null) return
    yield {kind: 'paint', what: 'text', marks: [...place.marks]}
    for (const bytes of strings) {
      const {font, mode, x, y, object} = state.now()
      yield {kind: 'show', text: {font, bytes, mode, x, y, object}, marks: [...place.marks]}
    }
  }
}

/** The strings that an operator shows; null when it shows no text. */
function stringsOf({operator, operands}: Operation): readonly Uint8Array[] | null {
  if (!['Tj', 'TJ', "'", '"'].includes(operator)) return null
  const last = operands.at(-1) ?? null
  return [last, ...itemsOf(last)].flatMap(item =>
    typeof item === 'object' && item?.kind === 'text' ? [item.bytes] : [],
  )
}

function* drawn(name: string, place: Place): Generator<ContentEvent> {
  const stream = place.resources?.dict('XObject')?.stream(name)
  if (!stream) return
  const marks = [...place.marks]
  if (stream.dict.name('Subtype') === 'Image') yield {kind: 'paint', what: 'picture', marks}
  if (stream.dict.name('Subtype') !== 'Form') return
  yield {kind: 'form', form: stream, marks}
  if (place.forms.includes(stream) || place.forms.length > deepest) return
  yield* walk(place.file.decode(stream), {
    ...place,
    marks,
    owner: stream.dict,
    resources: stream.dict.dict('Resources') ?? place.resources,
    state: place.state.inside(stream.dict.numbers('Matrix')),
    forms: [...place.forms, stream],
  })
}
