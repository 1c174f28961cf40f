/** The chunks that a picture needs to be seen; all others tell something (resolution, text, time). */
const needed = ['IHDR', 'PLTE', 'IDAT', 'IEND']

/** What comes in may be see-through, or made for another gamma. */
const neededToOpen = [...needed, 'tRNS', 'gAMA', 'sRGB', 'cHRM']

const telling = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']

/** A PNG without any chunk that is not picture (PNG 3rd edition, §5: length, type, content, CRC). */
export function barePng(png: Buffer, keep: readonly string[] = needed): Buffer {
  const kept = [png.subarray(0, 8)]
  for (const chunk of chunksOf(png)) {
    if (keep.includes(nameOf(chunk))) kept.push(chunk)
  }
  return Buffer.concat(kept)
}

/** A PNG of a guide with what is needed to open it: packed text can be a thousand times its size. */
export function openablePng(png: Buffer): Buffer {
  return barePng(png, neededToOpen)
}

/** Whether a PNG carries words or times. */
export function tells(png: Buffer): boolean {
  return chunksOf(png).some(chunk => telling.includes(nameOf(chunk)))
}

function chunksOf(png: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 8; at + 12 <= png.length; ) {
    const end = at + 12 + png.readUInt32BE(at)
    chunks.push(png.subarray(at, end))
    at = end
  }
  return chunks
}

function nameOf(chunk: Buffer): string {
  return chunk.toString('latin1', 4, 8)
}
