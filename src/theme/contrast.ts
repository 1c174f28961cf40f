/** Contrast of two `#rrggbb` colours from 1 to 21, by WCAG 2.2 (relative luminance). */
export function contrast(first: string, second: string): number {
  const light = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return ((light[0] ?? 0) + 0.05) / ((light[1] ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
