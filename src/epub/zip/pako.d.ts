/** The little of pako 1.0.11 that we use; it brings no types. */
declare module 'pako' {
  const pako: {
    deflateRaw(
      bytes: Uint8Array,
      options: {
        readonly level: number
        readonly windowBits: number
        readonly memLevel: number
        readonly chunkSize: number
      },
    ): Uint8Array
  }
  // biome-ignore lint/style/noDefaultExport: it is how the library exports itself to modules
  export default pako
}
