import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

/** zlib, compiled to WebAssembly (`@zip.js/zip.js` 2.24.0 ships it for its own zips). */
export async function loadZlib(): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm')
  return await readFile(file)
}
