import qrcode from 'qrcode-generator'
import type {Theme} from '../../theme/theme.ts'
import type {Drawing, Shape} from '../engine/content.ts'

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
  const shapes: Shape[] = []
  for (let row = 0; row < count; row++) {
    for (const [from, to] of darkRuns(row, count, code)) {
      shapes.push({
        shape: 'rectangle',
        x: (quiet + from) * side,
        y: (quiet + row) * side,
        width: (to - from) * side,
        height: side,
        fill: colour,
      })
    }
  }
  const whole = (count + 2 * quiet) * side
  return {drawing: shapes, width: whole, height: whole, border: quiet * side}
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

/** Stretches of dark modules in one row, as half-open ranges. */
function darkRuns(
  row: number,
  count: number,
  code: ReturnType<typeof encoded>,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (let at = 0; at < count; at++) {
    if (!code.isDark(row, at)) continue
    const last = runs.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else runs.push([at, at + 1])
  }
  return runs
}
