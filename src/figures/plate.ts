import type {Busy} from './busy.ts'

/** A picture made ready for both books: opaque, without metadata, under a name of its content. */
export interface Plate {
  /** `<hash>.png` or `<hash>.jpg` */
  readonly name: string
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Pixels of the plate for one of the screen that it shows; 2 for most screens of today. */
  readonly density: number
  /** Where it has words and lines; unknown for pictures that were not made ready here. */
  readonly busy?: Busy
  readonly mediaType: 'image/png' | 'image/jpeg'
}
