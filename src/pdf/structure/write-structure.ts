import {type Attributes, isEmpty, type Kid, StructureElement} from './element.ts'
import {decimal, textString} from './pdf-text.ts'

/** Where the objects of a file go; every number is asked for before its object is put. */
export interface Objects {
  /** Number of a new object. */
  next(): number
  /** Writes the object of that number. */
  put(object: number, text: string): void
}

/** What is known of the pages once all are drawn. */
export interface DrawnPages {
  /** Object number of each page. */
  readonly pages: readonly number[]
  /** The element of each marked sequence, page by page. */
  readonly marks: readonly (readonly StructureElement[])[]
  /** The element of each annotation, in the order of their keys after those of the pages. */
  readonly annotations: readonly StructureElement[]
}

/** Roles of our own and the standard ones they stand for. */
const roleMap = '<</Aside /Div>>'

/** Writes the structure tree with its parent tree; the number of its root goes into the catalogue. */
export function writeStructure(
  root: StructureElement,
  drawn: DrawnPages,
  objects: Objects,
): number {
  const top = objects.next()
  const numbers = new Map<StructureElement, number>()
  const identified: [string, number][] = []
  const write = (element: StructureElement, parent: number): number => {
    const object = objects.next()
    numbers.set(element, object)
    if (element.attributes.id !== undefined) identified.push([element.attributes.id, object])
    const kids = element.kids.filter(kid => !isEmpty(kid))
    const page = firstPage(kids)
    const written = kids.map(kid =>
      kid instanceof StructureElement ? `${write(kid, object)} 0 R` : reference(kid, page, drawn),
    )
    objects.put(
      object,
      dictionary(element, parent, written, page === null ? null : drawn.pages[page]),
    )
    return object
  }
  const document = write(root, top)
  const parents = writeParents(drawn, numbers, objects)
  const ids = identified.length === 0 ? '' : ` /IDTree ${writeIds(identified, objects)} 0 R`
  const next = drawn.pages.length + drawn.annotations.length
  objects.put(
    top,
    `<</Type /StructTreeRoot /K [${document} 0 R] /ParentTree ${parents} 0 R /ParentTreeNextKey ${next} /RoleMap ${roleMap}${ids}>>`,
  )
  return top
}

function firstPage(kids: readonly Kid[]): number | null {
  for (const kid of kids) if (!(kid instanceof StructureElement)) return kid.page
  return null
}

function reference(kid: Exclude<Kid, StructureElement>, page: number | null, drawn: DrawnPages) {
  const other = ` /Pg ${drawn.pages[kid.page]} 0 R`
  if ('object' in kid) return `<</Type /OBJR /Obj ${kid.object} 0 R${other}>>`
  return kid.page === page ? String(kid.sequence) : `<</Type /MCR${other} /MCID ${kid.sequence}>>`
}

function dictionary(
  {role, attributes}: StructureElement,
  parent: number,
  kids: readonly string[],
  page: number | null | undefined,
): string {
  const {alt, lang, title, id} = attributes
  const parts = [`/S /${role} /P ${parent} 0 R`]
  if (page !== null && page !== undefined) parts.push(`/Pg ${page} 0 R`)
  if (alt !== undefined) parts.push(`/Alt ${textString(alt)}`)
  if (lang !== undefined) parts.push(`/Lang ${textString(lang)}`)
  if (title !== undefined) parts.push(`/T ${textString(title)}`)
  if (id !== undefined) parts.push(`/ID ${textString(id)}`)
  const owned = attributeObjects(attributes)
  if (owned.length > 0) parts.push(`/A ${owned.length === 1 ? owned[0] : `[${owned.join(' ')}]`}`)
  if (kids.length > 0) parts.push(`/K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}`)
  return `<<${parts.join(' ')}>>`
}

function attributeObjects({numbering, scope, columns, rows, box}: Attributes): readonly string[] {
  const objects: string[] = []
  if (numbering !== undefined) objects.push(`<</O /List /ListNumbering /${numbering}>>`)
  if (box !== undefined) {
    objects.push(`<</O /Layout /Placement /Block /BBox [${box.map(decimal).join(' ')}]>>`)
  }
  const spans = [
    ...(scope === undefined ? [] : [`/Scope /${scope}`]),
    ...(columns === undefined || columns < 2 ? [] : [`/ColSpan ${columns}`]),
    ...(rows === undefined || rows < 2 ? [] : [`/RowSpan ${rows}`]),
  ]
  if (spans.length > 0) objects.push(`<</O /Table ${spans.join(' ')}>>`)
  return objects
}

/** Leads from each marked sequence and annotation back to its element. */
function writeParents(
  {marks, annotations}: DrawnPages,
  numbers: ReadonlyMap<StructureElement, number>,
  objects: Objects,
): number {
  const entries = marks.map((elements, page) => {
    const array = elements.map(element => `${numbers.get(element) ?? 'null'} 0 R`).join(' ')
    return `${page} [${array}]`
  })
  annotations.forEach((element, at) => {
    entries.push(`${marks.length + at} ${numbers.get(element)} 0 R`)
  })
  const object = objects.next()
  objects.put(object, `<</Nums [${entries.join(' ')}]>>`)
  return object
}

/** Identifiers are ASCII and sorted by their bytes, as name trees must be. */
function writeIds(identified: readonly (readonly [string, number])[], objects: Objects): number {
  const sorted = [...identified].sort(([one], [other]) => (one < other ? -1 : 1))
  const names = sorted.map(([id, object]) => `${textString(id)} ${object} 0 R`).join(' ')
  const object = objects.next()
  objects.put(object, `<</Names [${names}]>>`)
  return object
}
