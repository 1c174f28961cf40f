import type {PdfFile} from '../file/open-pdf.ts'
import type {Dict, Stream} from '../file/value.ts'
import {readCff} from './cff.ts'
import type {Program} from './program.ts'
import {readSfnt} from './sfnt.ts'
import {readType1} from './type1.ts'

/** The embedded font file of a descriptor, if there is one. */
export function fontFileOf(descriptor: Dict | undefined): Stream | undefined {
  return (
    descriptor?.stream('FontFile') ??
    descriptor?.stream('FontFile2') ??
    descriptor?.stream('FontFile3')
  )
}

/** Opens the embedded font file; null where there is none or it is damaged. */
export function openProgram(descriptor: Dict | undefined, file: PdfFile): Program | null {
  const stream = fontFileOf(descriptor)
  if (!stream) return null
  const bytes = file.decode(stream)
  try {
    return reading(descriptor, bytes)
  } catch {
    return null
  }
}

function reading(descriptor: Dict | undefined, bytes: Uint8Array): Program {
  if (descriptor?.stream('FontFile')) return readType1(bytes)
  if (descriptor?.stream('FontFile2')) return readSfnt(bytes)
  return bytes[0] === 1 && bytes[1] === 0 && (bytes[2] ?? 0) <= 16 && bytes[3] !== 0
    ? readCff(bytes)
    : readSfnt(bytes)
}
