/** The little of WebAssembly that we use; TypeScript describes it only together with a browser. */
declare namespace WebAssembly {
  class Memory {
    readonly buffer: ArrayBuffer
  }
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>
  }
  function instantiate(program: Uint8Array): Promise<{readonly instance: Instance}>
}
