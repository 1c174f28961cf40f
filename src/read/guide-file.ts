/** Why the bytes of a file were not taken, or a folder not looked into. */
export type Refusal =
  | 'too-large'
  | 'link-leaves'
  | 'not-regular'
  | 'unreadable'
  | 'folder-leaves'
  | 'folder-too-deep'
  | 'folder-unreadable'

/** A file of a library as it lies on the disk, or a folder that was refused. */
export interface GuideFile {
  /** As people are to read it: the path they gave and the way from there, with `/`. */
  readonly path: string
  /** Empty where the file was refused. */
  readonly bytes: Uint8Array
  readonly refusal?: Refusal
  /** For a map of links from elsewhere: found beside the folder of guides, or named by a person. */
  readonly linkMap?: 'beside' | 'named'
}
