/** A picture made ready for both books: opaque, without metadata, under a name of its content. */
export interface Plate {
  /** `<hash>.png` or `<hash>.jpg` */
  readonly name: string
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly mediaType: 'image/png' | 'image/jpeg'
}
