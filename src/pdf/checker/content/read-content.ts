import type {Page} from '../book.ts'
import type {PdfFile} from '../file/open-pdf.ts'
import {type Dict, dictOf, nameOf, type Stream, type Value} from '../file/value.ts'
import type {ContentEvent, Mark, Painted} from './events.ts'
import {type Operation, operationsOf} from './operations.ts'
import {bytesIn} from './shown-bytes.ts'
import {TextState} from './text-state.ts'

const paints: ReadonlyMap<string, Painted> = new Map<string, Painted>([
  ...['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].map(
    operator => [operator, 'drawing'] as const,
  ),
  ['sh', 'shading'],
  ['EI', 'picture'],
])

const shows: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])

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

/** Hears what happens; a call, not a list, for a page has some thousand events. */
export type Heard = (event: ContentEvent) => void

/** Tells everything that happens on a page, the forms that it draws included, in painting order. */
export function readContent(page: Page, file: PdfFile, heard: Heard): void {
  const streams = page.dict.many('Contents').flatMap(value => (isStream(value) ? [value] : []))
  const bytes = joined(streams.map(stream => file.decode(stream)))
  const {dict: owner, resources} = page
  new Walk({file, owner, resources, marks: [], state: new TextState(), forms: []}, heard).go(bytes)
}

/** Everything that happens in a form drawn by itself, as in the appearance of an annotation. */
export function readForm(form: Stream, file: PdfFile, heard: Heard): void {
  const {dict: owner} = form
  const resources = owner.dict('Resources')
  const place = {file, owner, resources, marks: [], state: new TextState(), forms: [form]}
  new Walk(place, heard).go(file.decode(form))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return Buffer.concat(parts.flatMap(part => [part, Buffer.from('\n')]))
}

function isStream(value: Value): value is Stream {
  return typeof value === 'object' && value?.kind === 'stream'
}

/** Goes through one content stream. */
class Walk {
  readonly #place: Place
  readonly #heard: Heard
  /** Those open now; a new list for each change, since events keep theirs. */
  #marks: readonly Mark[]

  constructor(place: Place, heard: Heard) {
    this.#place = place
    this.#heard = heard
    this.#marks = place.marks
  }

  go(bytes: Uint8Array): void {
    const {file, marks} = this.#place
    for (const operation of operationsOf(bytes, file.resolve)) this.#step(operation)
    const count = this.#marks.length - marks.length
    if (count > 0) this.#heard({kind: 'unclosed', count})
  }

  #step(operation: Operation): void {
    const {operator, operands} = operation
    const what = paints.get(operator)
    if (what) this.#heard({kind: 'paint', what, marks: this.#marks})
    else if (operator === 'BDC' || operator === 'BMC') this.#open(operation)
    else if (operator === 'EMC') this.#close()
    else if (operator === 'Do') this.#draw(nameOf(operands.at(-1) ?? null) ?? '')
    else {
      this.#place.state.follow(operation, this.#place.resources)
      if (shows.has(operator)) this.#show(operands.at(-1) ?? null)
    }
  }

  #open(operation: Operation): void {
    const mark = markOf(operation, this.#place)
    this.#heard({kind: 'open', mark, marks: this.#marks})
    this.#marks = [...this.#marks, mark]
  }

  #close(): void {
    const balanced = this.#marks.length > this.#place.marks.length
    if (balanced) this.#marks = this.#marks.slice(0, -1)
    this.#heard({kind: 'close', balanced})
  }

  #show(shown: Value): void {
    const marks = this.#marks
    this.#heard({kind: 'paint', what: 'text', marks})
    const {font, mode, x, y, object} = this.#place.state.now()
    const bytes = bytesIn(shown)
    if (bytes !== null) this.#heard({kind: 'show', text: {font, bytes, mode, x, y, object}, marks})
  }

  #draw(name: string): void {
    const {resources, forms, file, state} = this.#place
    const form = resources?.dict('XObject')?.stream(name)
    if (!form) return
    const marks = this.#marks
    const {dict: owner} = form
    const subtype = owner.name('Subtype')
    if (subtype === 'Image') this.#heard({kind: 'paint', what: 'picture', marks})
    if (subtype !== 'Form') return
    this.#heard({kind: 'form', form, marks})
    if (forms.includes(form) || forms.length > deepest) return
    const inside = {
      ...{file, owner, marks, forms: [...forms, form]},
      resources: owner.dict('Resources') ?? resources,
      state: state.inside(owner.numbers('Matrix')),
    }
    new Walk(inside, this.#heard).go(file.decode(form))
  }
}

function markOf({operator, operands}: Operation, {owner, resources, file}: Place): Mark {
  const last = operands.at(-1) ?? null
  if (operator === 'BMC') {
    return {tag: nameOf(last) ?? '', properties: undefined, mcid: undefined, owner}
  }
  const named = nameOf(last)
  const list = named === undefined ? last : (resources?.dict('Properties')?.get(named) ?? null)
  const properties = dictOf(file.resolve(list))
  const tag = nameOf(operands.at(-2) ?? null) ?? ''
  return {tag, properties, mcid: properties?.number('MCID'), owner}
}
