import {decimal} from '../../structure/pdf-text.ts'

/** Operators of one stream of content; no colour is set twice. */
export class Brush {
  /** Handed over once a page: pdfkit makes a buffer of each piece that it is given. */
  readonly #operators: string[] = []
  #fill = ''
  #stroke = ''

  fill(colour: string): void {
    if (this.#fill !== colour) this.draw(paint(colour, 'g', 'rg'))
    this.#fill = colour
  }

  stroke(colour: string): void {
    if (this.#stroke !== colour) this.draw(paint(colour, 'G', 'RG'))
    this.#stroke = colour
  }

  draw(operators: string): void {
    this.#operators.push(operators)
  }

  /** All that was drawn. */
  get operators(): string {
    return this.#operators.join('\n')
  }

  /** The colours are those of before, whatever they were. */
  protected forget(): void {
    this.#fill = ''
    this.#stroke = ''
  }
}

/**
 * Sets `#rrggbb`, as shares of one. Black and greys are set as grey: a printer makes them of black
 * ink alone, never of three colours over each other.
 */
function paint(colour: string, grey: string, coloured: string): string {
  const value = Number.parseInt(colour.slice(1), 16)
  const [red = 0, green, blue] = [value >> 16, (value >> 8) & 255, value & 255]
  if (red === green && green === blue) return `${decimal(red / 255)} ${grey}`
  return `${[red, green, blue].map(part => decimal((part ?? 0) / 255)).join(' ')} ${coloured}`
}
