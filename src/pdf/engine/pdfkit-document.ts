export interface Reference {
  readonly id: number
  data: Record<string, unknown>
  end(chunk?: Uint8Array): void
}

export interface EmbeddedImage {
  readonly width: number
  readonly height: number
  readonly label: string
  readonly obj: Reference | null
  embed(document: unknown): void
}

/** pdfkit's document as pdfmake extends it. */
export declare class PdfmakeDocument {
  constructor(fonts: object, images: object, patterns: object, attachments: object, options: object)
  readonly page: {
    readonly dictionary: Reference
    readonly height: number
    readonly fonts: Record<string, unknown>
    readonly xobjects: Record<string, unknown>
    readonly annotations: unknown[]
  }
  info: Record<string, unknown>
  compress: boolean
  protected _root: Reference
  protected _offsets: unknown[]
  protected _info: Reference
  protected _write(chunk: string | Uint8Array): void
  protected _refEnd(reference: Reference): void
  protected _finalize(): void
  protected endMetadata(): void
  protected endMarkings(): void
  ref(data?: Record<string, unknown>): Reference
  addPage(options: {size: readonly [number, number]; margin: number}): this
  addContent(operators: string): this
  addNamedDestination(name: string, ...place: unknown[]): void
  openImage(bytes: Buffer): EmbeddedImage
  end(): void
}
