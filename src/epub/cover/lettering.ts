import {Blob, Direction, Face, Font, Buffer as Shaping, shape} from 'harfbuzzjs'
import {type Polygon, polygonsOf} from './outline.ts'

/** A line of text as shapes: left edge at 0, baseline at 0, y downwards, for letters of 1,000 units. */
export interface Line {
  readonly width: number
  readonly polygons: readonly Polygon[]
}

/** Sets a line; null where the font lacks one of its letters. */
export type Setter = (text: string, rightToLeft: boolean) => Line | null

/** Shapes text with HarfBuzz and one of our own fonts, so that no font of the machine is asked. */
export function setterOf(bytes: Uint8Array): Setter {
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  const scale = 1000 / face.upem
  return (text, rightToLeft) => {
    const runs = runsOf(text, rightToLeft)
    const polygons: Polygon[] = []
    let width = 0
    for (const run of runs) {
      const shaping = new Shaping()
      shaping.addText(run.text)
      shaping.guessSegmentProperties()
      shaping.setDirection(run.rightToLeft ? Direction.RTL : Direction.LTR)
      shape(font, shaping)
      const places = shaping.getGlyphPositions()
      for (const [i, {codepoint: glyph}] of shaping.getGlyphInfos().entries()) {
        if (glyph === 0) return null
        const {xAdvance = 0, xOffset = 0, yOffset = 0} = places[i] ?? {}
        const outline = polygonsOf(font.glyphToPath(glyph))
        polygons.push(...outline.map(one => moved(one, width + xOffset, yOffset, scale)))
        width += xAdvance
      }
    }
    return {width: width * scale, polygons}
  }
}

/** Fonts count y upwards, pictures downwards. */
function moved(polygon: Polygon, x: number, y: number, scale: number): Polygon {
  return polygon.map((value, i) => (i % 2 === 0 ? (value + x) * scale : -(value + y) * scale))
}

interface Run {
  readonly text: string
  readonly rightToLeft: boolean
}

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Words of one direction together, in the order of the eye from left to right. Enough for titles;
 * running text is set by reading systems.
 */
function runsOf(text: string, rightToLeft: boolean): readonly Run[] {
  const runs: {text: string; rightToLeft: boolean}[] = []
  const words = text.split(/( +)/)
  const turns = words.map(word => (/[\p{L}\p{N}]/u.test(word) ? isTurned(word) : rightToLeft))
  for (const [i, word] of words.entries()) {
    const between = turns[i - 1] === turns[i + 1] ? (turns[i - 1] ?? rightToLeft) : rightToLeft
    const turned = i % 2 === 0 ? (turns[i] ?? rightToLeft) : between
    const last = runs.at(-1)
    if (last?.rightToLeft === turned) last.text += word
    else runs.push({text: word, rightToLeft: turned})
  }
  return rightToLeft ? runs.reverse() : runs
}

function isTurned(word: string): boolean {
  return rightToLeftLetter.test(word)
}
