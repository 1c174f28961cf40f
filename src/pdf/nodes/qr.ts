import qrcode from 'qrcode-generator'
import type {Theme} from '../../theme/theme.ts'
import type {Drawing, Tiles} from '../engine/content.ts'

/** White modules around the code, without which no phone finds it (ISO/IEC 18004, §9.1). */
const quiet = 4

/** Letters of an address; more make a code that a phone cannot read from paper. */
const longest = 300

/** A code with its white border, which may reach into white space around it. */
export interface Code extends Drawing {
  /** Points of the border on each side, which `width` and `height` count too. */
  readonly border: number
}

/** Draws the code of an address; null where it cannot be one. */
export type DrawCode = (url: string, theme: Theme) => Code | null

/** Codes of one book: to choose the best mask of an address takes milliseconds, so it is done once. */
export function codesOnce(): DrawCode {
  const known = new Map<Theme['qr'], Map<string, Code | null>>()
  return (url, theme) => {
    const drawn = known.get(theme.qr) ?? new Map<string, Code | null>()
    known.set(theme.qr, drawn)
    const found = drawn.get(url)
    const code = found === undefined ? qr(url, theme) : found
    drawn.set(url, code)
    return code
  }
}

/**
 * The address as a QR code of level Q with its quiet zone, or null where it cannot be one. The same
 * address is always printed beside it.
 */
export function qr(url: string, {qr: {size, module, colour}}: Theme): Code | null {
  if (!URL.canParse(url) || url.length > longest) return null
  const code = encoded(new URL(url).href)
  const count = code.getModuleCount()
  const side = Math.max(module, size / count)
  const at = quiet * side
  const tiles: Tiles = {shape: 'tiles', x: at, y: at, side, blocks: darkBlocks(code), fill: colour}
  const whole = (count + 2 * quiet) * side
  return {drawing: [tiles], width: whole, height: whole, border: at}
}

/** Scheme and host mean the same in capitals, which need fewer modules; the path does not. */
function encoded(url: string) {
  const [, host = '', rest = ''] = /^(https?:\/\/[^/?#]+)(.*)$/is.exec(url) ?? ['', '', url]
  const upper = host.toUpperCase()
  const code = qrcode(0, 'Q')
  const short = /^[0-9A-Z $%*+\-./:]+$/.test(upper)
  if (upper !== '') code.addData(upper, short ? 'Alphanumeric' : 'Byte')
  const path = rest === '/' ? '' : rest
  if (path !== '' || upper === '') code.addData(path, 'Byte')
  code.make()
  return code
}

/** Stretches of dark modules, row by row; equal ones below each other are one block. */
function darkBlocks(code: ReturnType<typeof encoded>): Tiles['blocks'] {
  const count = code.getModuleCount()
  const blocks: [number, number, number, number][] = []
  let above = new Map<number, [number, number, number, number]>()
  for (let row = 0; row < count; row++) {
    const here: typeof above = new Map()
    let length = 0
    for (let column = 0; column <= count; column++) {
      if (column < count && code.isDark(row, column)) {
        length++
        continue
      }
      if (length === 0) continue
      const key = column * count + length
      const block = above.get(key) ?? [column - length, row, length, 0]
      block[3]++
      if (block[3] === 1) blocks.push(block)
      here.set(key, block)
      length = 0
    }
    above = here
  }
  return blocks
}
