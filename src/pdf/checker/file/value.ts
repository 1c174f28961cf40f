import {decodeText} from './decode-text.ts'
import type {Entries} from './entries.ts'

/** A name without its slash: `/Figure` is `Figure`. */
export interface Name {
  readonly kind: 'name'
  readonly name: string
}

/** A string as its bytes; `decodeText` reads it for people. */
export interface Text {
  readonly kind: 'text'
  readonly bytes: Uint8Array
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

/** Points to an indirect object of the file. */
export interface Reference {
  readonly kind: 'reference'
  readonly number: number
  readonly generation: number
}

/** A stream with its bytes as they lie in the file, still compressed. */
export interface Stream {
  readonly kind: 'stream'
  readonly dict: Dict
  readonly bytes: Uint8Array
}

/** Any object of a PDF; a missing entry of a dictionary reads as null, as the format has it. */
export type Value = null | boolean | number | Name | Text | List | Reference | Stream | Dict

/** Follows references until a value stands there; never gives a reference. */
export type Resolve = (value: Value) => Value

/** A dictionary whose entries are read by the type that is expected: undefined means absent or of another type. */
export class Dict {
  readonly kind = 'dictionary'
  /** The number of the indirect object that this dictionary is, or 0 inside another object. */
  readonly id: number
  private readonly entries: Entries
  private readonly resolve: Resolve

  constructor(entries: Entries, resolve: Resolve, id = 0) {
    this.entries = entries
    this.resolve = resolve
    this.id = id
  }

  keys(): readonly string[] {
    return [...new Set(this.entries.keys())]
  }

  /** The entry as it stands, perhaps a reference. */
  raw(key: string): Value {
    return this.entries.get(key) ?? null
  }

  get(key: string): Value {
    return this.resolve(this.raw(key))
  }

  has(key: string): boolean {
    return this.get(key) !== null
  }

  /** A dictionary, or the dictionary of a stream. */
  dict(key: string): Dict | undefined {
    return dictOf(this.get(key))
  }

  stream(key: string): Stream | undefined {
    const value = this.get(key)
    return kindOf(value) === 'stream' ? (value as Stream) : undefined
  }

  name(key: string): string | undefined {
    return nameOf(this.get(key))
  }

  number(key: string): number | undefined {
    const value = this.get(key)
    return typeof value === 'number' ? value : undefined
  }

  boolean(key: string): boolean | undefined {
    const value = this.get(key)
    return typeof value === 'boolean' ? value : undefined
  }

  /** A string as text; an empty one is ''. */
  text(key: string): string | undefined {
    return textOf(this.get(key))
  }

  /** The items of a list, references followed; [] when there is none. */
  list(key: string): readonly Value[] {
    return itemsOf(this.get(key)).map(this.resolve)
  }

  /** The items of a list, or the one value that stands in its place. */
  many(key: string): readonly Value[] {
    const value = this.get(key)
    if (value === null) return []
    return kindOf(value) === 'list' ? this.list(key) : [value]
  }

  /** Like `many`, with the references left as they stand. */
  manyRaw(key: string): readonly Value[] {
    const value = this.get(key)
    if (value === null) return []
    return kindOf(value) === 'list' ? itemsOf(value) : [this.raw(key)]
  }

  numbers(key: string): readonly number[] {
    return this.list(key).filter(item => typeof item === 'number')
  }
}

/** `name`, `list`, … or the JavaScript type of a plain value. */
export function kindOf(value: Value): string {
  return typeof value === 'object' && value !== null ? value.kind : typeof value
}

export function dictOf(value: Value): Dict | undefined {
  if (value instanceof Dict) return value
  return typeof value === 'object' && value?.kind === 'stream' ? value.dict : undefined
}

export function nameOf(value: Value): string | undefined {
  return typeof value === 'object' && value?.kind === 'name' ? value.name : undefined
}

export function textOf(value: Value): string | undefined {
  return typeof value === 'object' && value?.kind === 'text' ? decodeText(value.bytes) : undefined
}

export function itemsOf(value: Value): readonly Value[] {
  return typeof value === 'object' && value?.kind === 'list' ? value.items : []
}
