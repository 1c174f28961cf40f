/** Gives the bytes deflated (RFC 1951), without a header; they are its own. */
export type Deflate = (bytes: Uint8Array) => Uint8Array

/** What zlib calls them: the best level, Z_FINISH, Z_STREAM_END. */
const [level, finish, ended] = [9, 4, 1]

/** Bytes that one call may give; nearly all files of a book need one call. */
const room = 65_536

/** A call tells two things in one number: how it went, from this bit on, and the bytes it gave. */
const told = {code: 24, bytes: 0xffffff}

/**
 * Starts zlib, always of one version, so that the same text gives the same bytes: the zlib inside
 * Node.js changes them from version to version and from processor to processor. One instance serves
 * a whole book; no bytes of one file ever show in the next.
 */
export async function openDeflater(program: Uint8Array): Promise<Deflate> {
  const {instance} = await WebAssembly.instantiate(program)
  const call = (name: string, ...given: readonly number[]): number => {
    const found = instance.exports[name]
    if (typeof found !== 'function') throw new Error(`zlib has no ${name}`)
    return Number(found(...given) ?? 0)
  }
  const memory = () => {
    const found = instance.exports.memory
    if (!(found instanceof WebAssembly.Memory)) throw new Error('zlib has no memory')
    return new Uint8Array(found.buffer)
  }
  call('_initialize')
  const output = call('malloc', room)
  return bytes => {
    const stream = call('deflate_new')
    const failed = call('deflate_init_raw', stream, level)
    if (failed !== 0) throw new Error(`zlib says ${failed}`)
    const input = call('malloc', bytes.length)
    memory().set(bytes, input)
    const parts: Uint8Array[] = []
    let [at, code] = [0, 0]
    while (code !== ended) {
      const rest = bytes.length - at
      const result = call('deflate_process', stream, input + at, rest, output, room, finish)
      code = result >> told.code
      if (code < 0) throw new Error(`zlib says ${code}`)
      parts.push(memory().slice(output, output + (result & told.bytes)))
      at += call('deflate_last_consumed', stream)
    }
    call('free', input)
    call('deflate_end', stream)
    const [only, ...more] = parts
    return only !== undefined && more.length === 0 ? only : Buffer.concat(parts)
  }
}
