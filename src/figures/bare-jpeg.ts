/** A JPEG without application and comment segments but JFIF's own (ITU T.81, §B.1.1). */
export function bareJpeg(jpeg: Buffer): Buffer {
  const kept = [jpeg.subarray(0, 2)]
  let at = 2
  while (at + 4 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? 0
    if (marker === 0xda) break
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    const tells = (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe
    if (!tells) kept.push(jpeg.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, jpeg.subarray(at)])
}
