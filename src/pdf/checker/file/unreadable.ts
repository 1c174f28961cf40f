/** Says that a file cannot be read as a PDF, or only with a password. */
export class UnreadablePdf extends Error {}

/** Says that a file is encrypted and cannot be opened with the empty password. */
export class LockedPdf extends UnreadablePdf {
  /** Whether the encryption says what readers may do. */
  readonly hasPermissions: boolean

  constructor(message: string, hasPermissions: boolean) {
    super(message)
    this.hasPermissions = hasPermissions
  }
}
