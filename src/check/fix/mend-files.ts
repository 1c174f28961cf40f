import type {Diagnostic} from '../../report/diagnostic.ts'
import {applyEdits} from './apply-edits.ts'
import {openText} from './written-text.ts'

/** A file as it lies on the disk. */
export interface FileBytes {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file that mending changed, with its whole text before and after. */
export interface MendedFile extends FileBytes {
  readonly before: string
  readonly after: string
  /** How many faults were mended in it. */
  readonly count: number
}

/** One mended place can bring another to light; more rounds than this would go in circles. */
const rounds = 5

/**
 * Makes the corrections that diagnostics carry, until none is left, so that mending twice changes
 * nothing more. Byte order marks, line ends, encoding and everything else stay. Pure: the edge writes.
 */
export function mendFiles<File extends FileBytes>(
  files: readonly File[],
  examine: (files: readonly File[]) => readonly Diagnostic[],
): readonly MendedFile[] {
  let current = files
  const counts = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const diagnostics = examine(current).filter(({fix = []}) => fix.length > 0)
    const next = current.map(file => mendOne(file, diagnostics, counts))
    if (next.every((file, index) => file === current[index])) break
    current = next
  }
  return current.flatMap((file, index) => {
    const before = openText(files[index]?.bytes ?? file.bytes)?.text ?? ''
    const after = openText(file.bytes)?.text ?? ''
    const {path, bytes} = file
    return after === before ? [] : [{path, bytes, before, after, count: counts.get(path) ?? 0}]
  })
}

function mendOne<File extends FileBytes>(
  file: File,
  diagnostics: readonly Diagnostic[],
  counts: Map<string, number>,
): File {
  const own = diagnostics.filter(({span}) => span.file === file.path)
  const written = own.length === 0 ? null : openText(file.bytes)
  if (written === null) return file
  const text = applyEdits(written.text, own)
  if (text === written.text) return file
  counts.set(file.path, (counts.get(file.path) ?? 0) + own.length)
  return {...file, bytes: written.bytesOf(text)}
}
