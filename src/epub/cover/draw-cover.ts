import type {Plate} from '../../figures/plate.ts'
import type {Handbook} from '../../model/handbook.ts'
import type {EpubBook} from '../book.ts'
import {type Family, familyOf, titleFamilies} from '../fonts/families.ts'
import {loadFont, type Weight} from '../fonts/load-font.ts'
import {Canvas} from './canvas.ts'
import {engrave} from './engraving.ts'
import {type Setter, setterOf} from './lettering.ts'
import {breakLines} from './lines.ts'
import {encodePng} from './png.ts'

/** 3 to 4, as the shelves of readers show covers; all measures in pixels. */
const width = 1200
const height = 1600
const margin = 120
const measure = width - 2 * margin

/** Signs of a title that a cover takes at most; the title page has the whole. */
const longest = 300

/** What is written on the cover, from its top downwards. */
interface Writing {
  readonly text: string
  readonly setters: readonly Setter[]
  readonly sizes: readonly number[]
  readonly leading: number
  /** Height that it may fill. */
  readonly room: number
}

/** The cover of the e-book, drawn here from numbers and our own fonts; the same on every machine. */
export async function drawCover(handbook: Handbook, theme?: EpubBook['theme']): Promise<Plate> {
  const canvas = new Canvas(width, height)
  const script = familyOf(handbook.language)
  const leading = Number(script?.leading ?? 1)
  const faces = {script, latin: titleFamilies(theme?.faces.title)}
  const [title, text] = await Promise.all([settersOf(faces, [600, 700]), settersOf(faces, [400])])
  const sizes = [170, 150, 130, 110, 92, 78, 64, 52]
  let y = 110
  const parts = [
    {
      text: handbook.title.slice(0, longest),
      setters: title,
      sizes,
      leading: leading * (isLow(theme?.faces.title) ? 0.98 : 1.16),
      room: 430,
    },
    {
      text: handbook.subtitle.slice(0, longest),
      setters: text,
      sizes: [50, 44, 38],
      leading: leading * 1.35,
      room: 430,
    },
  ]
  for (const part of parts) y = write(canvas, part, y, handbook.direction === 'rtl') + 36
  engrave(canvas, {x: margin, y: 770, width: measure, height: 720})
  return {
    name: 'cover.png',
    bytes: encodePng(canvas, theme?.colours),
    width,
    height,
    density: 1,
    mediaType: 'image/png',
  }
}

/** The faces to try, in order: a text that none of them holds is left to the title page. */
async function settersOf(
  {script, latin}: {script: Family | null; latin: readonly Family[]},
  weights: readonly Weight[],
): Promise<Setter[]> {
  const titles = latin.map((family, i) => [family, weights[i] ?? weights.at(-1) ?? 400] as const)
  const own = script === null ? [] : [[script, weights.at(-1) ?? 400] as const]
  const fonts = await Promise.all(
    [...titles, ...own].map(([family, weight]) => loadFont(family, weight)),
  )
  return fonts.filter(font => font !== null).map(setterOf)
}

/** Writes a text as large as its lines allow, and returns where it ends. */
function write(canvas: Canvas, writing: Writing, top: number, rightToLeft: boolean): number {
  const set = writing.setters.find(setter => setter(writing.text, rightToLeft) !== null)
  if (set === undefined || writing.text === '') return top
  const widthOf = (size: number) => (line: string) =>
    ((set(line, rightToLeft)?.width ?? 0) * size) / 1000
  const broken = (size: number) => breakLines(writing.text, measure, widthOf(size))
  const fits = (size: number) =>
    broken(size).length * size * writing.leading <= writing.room &&
    broken(size).every(line => widthOf(size)(line) <= measure)
  const size = writing.sizes.find(fits) ?? writing.sizes.at(-1) ?? 50
  let y = top
  for (const line of broken(size).slice(0, Math.floor(writing.room / (size * writing.leading)))) {
    y += size * writing.leading
    const shapes = set(line, rightToLeft)
    const x = rightToLeft ? width - margin - widthOf(size)(line) : margin
    const place = (value: number, i: number) => (value * size) / 1000 + (i % 2 === 0 ? x : y)
    canvas.fill((shapes?.polygons ?? []).map(polygon => polygon.map(place)))
  }
  return y
}

/** The house's own typeface of titles has short stems, so that its lines may stand close. */
function isLow(title = 'Source Serif 4'): boolean {
  return title === 'Source Serif 4'
}
