import {type Source, sourceOf} from '../../source/source.ts'

/** Makes a source of bytes. Thin for now: UTF-8 only. */
export function decode(path: string, bytes: Uint8Array): Source {
  const text = new TextDecoder('utf-8').decode(bytes)
  return sourceOf(path, text.replace(/\r\n?/g, '\n'))
}
