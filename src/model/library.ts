import type {Guide} from './guide.ts'

/** `linkmap.txt`: reference id, in lower case, to address. */
export type LinkMap = ReadonlyMap<string, string>

/** All guides found in a folder, in all languages, in reading order. */
export interface Library {
  readonly kind: 'library'
  readonly guides: readonly Guide[]
  readonly linkMap: LinkMap
}
