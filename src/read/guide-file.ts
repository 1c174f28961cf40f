/** Why the bytes of a file were not taken. */
export type Refusal = 'too-large' | 'link-leaves' | 'not-regular' | 'unreadable'

/** A file of a library as it lies on the disk. */
export interface GuideFile {
  /** As people are to read it: the path they gave and the way from there, with `/`. */
  readonly path: string
  /** Empty where the file was refused. */
  readonly bytes: Uint8Array
  readonly refusal?: Refusal
}
