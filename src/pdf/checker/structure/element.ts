import type {Dict} from '../file/value.ts'

/** One element of the structure tree, as a screen reader walks it. */
export interface Element {
  readonly kind: 'element'
  readonly dict: Dict
  /** The type as the file names it. */
  readonly type: string
  /** The standard type that it stands for, null when there is none. */
  readonly role: string | null
  readonly parent: Element | null
  readonly kids: readonly Kid[]
  /** The page that the element says it is on, or the one above it. */
  readonly page: Dict | undefined
}

/** A marked piece of a page, or of the form that `owner` is. */
export interface Piece {
  readonly kind: 'piece'
  readonly mcid: number
  readonly owner: Dict | undefined
}

/** An annotation or picture as a whole. */
export interface Whole {
  readonly kind: 'whole'
  readonly object: Dict | undefined
  readonly page: Dict | undefined
}

export type Kid = Element | Piece | Whole

/** These group and add no meaning of their own: parents and kids are looked for through them. */
function isTransparent(element: Element): boolean {
  return element.role === 'NonStruct' || element.role === 'Div' || element.role === 'Part'
}

/** The elements right below one, those inside mere groups among them. */
export function kidsOf(element: Element): readonly Element[] {
  return element.kids.flatMap(kid => {
    if (kid.kind !== 'element') return []
    return isTransparent(kid) ? kidsOf(kid) : [kid]
  })
}

/** The standard types of the elements right below. */
export function kidRoles(element: Element): readonly string[] {
  return kidsOf(element).flatMap(kid => kid.role ?? [])
}

/** The standard type of the element above, mere groups left out; null at the root. */
export function parentRole(element: Element): string | null {
  let parent = element.parent
  while (parent && isTransparent(parent)) parent = parent.parent
  return parent?.role ?? null
}

/** An attribute of one owner, such as /Scope of /Table, from a list or class of attributes or a single one. */
export function attributesOf(element: Element, owner: string, classes: Dict | undefined): Dict[] {
  const own = element.dict.many('A')
  const named = element.dict.many('C').flatMap(value => {
    const name = typeof value === 'object' && value?.kind === 'name' ? value.name : undefined
    return name === undefined ? [] : (classes?.many(name) ?? [])
  })
  return [...own, ...named].filter(
    value => typeof value === 'object' && value?.kind === 'dictionary' && value.name('O') === owner,
  ) as Dict[]
}

/** The language that holds for an element: its own or that of the nearest element above. */
export function languageOf(element: Element | null | undefined): string | undefined {
  for (let at = element ?? null; at; at = at.parent) {
    const language = at.dict.text('Lang')
    if (language !== undefined) return language
  }
  return undefined
}
