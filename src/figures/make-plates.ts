import type {Handbook} from '../model/handbook.ts'
import type {Picture} from '../model/inline.ts'
import {mapGuide} from '../model/map.ts'
import type {Report} from '../report/diagnostic.ts'
import {densityOf} from './density.ts'
import {type Fault, faultOf, reportCleaning} from './fault.ts'
import {keyOf, loadUsable} from './load-usable.ts'
import {picturesOf} from './pictures-of.ts'
import type {Plate} from './plate.ts'
import type {Pressed, Pressing} from './press-plate.ts'
import {pressOnce} from './workshop.ts'

/**
 * Makes the plates of a book from files below `assets` and beside each guide. A picture without a
 * file that can be used is reported where it stands, and stays without plate: its words are printed.
 */
export async function makePlates(
  handbook: Handbook,
  assets: string,
  report: Report,
): Promise<{handbook: Handbook; plates: ReadonlyMap<string, Plate>}> {
  const plates = new Map<string, Plate>()
  const made = new Map<string, Pressed | Fault>()
  const told = new Set<string>()
  for (const picture of picturesOf(handbook.chapters.map(({guide}) => guide))) {
    const key = keyOf(picture)
    const found = made.get(key) ?? (await make(picture, assets))
    made.set(key, found)
    if (found.kind === 'pressed') plates.set(found.plate.name, found.plate)
    const fault = found.kind === 'pressed' ? null : faultOf(found, picture)
    if (fault !== null) report(fault)
    if (found.kind === 'pressed' && found.told && !told.has(key)) {
      told.add(key)
      reportCleaning(picture, report)
    }
  }
  const change = (picture: Picture) => withPlate(picture, made.get(keyOf(picture)))
  const chapters = handbook.chapters.map(chapter => ({
    ...chapter,
    guide: mapGuide(chapter.guide, {picture: change}),
  }))
  return {handbook: {...handbook, chapters}, plates}
}

/** One picture at a time: each may need a hundred megabytes while it is open. */
async function make(picture: Picture, assets: string): Promise<Pressed | Fault> {
  const file = await loadUsable(picture, assets)
  if (file.kind !== 'usable') return file
  return withDensity(await pressOnce(file.bytes), file.path)
}

/** What the file's name says holds for the picture as it came; its plate may be smaller. */
function withDensity(pressing: Pressing, path: string): Pressing {
  if (pressing.kind !== 'pressed') return pressing
  const {plate, width} = pressing
  return {...pressing, plate: {...plate, density: (densityOf(path) * plate.width) / width}}
}

/** Call-outs are measured on the author's picture, and a plate may be smaller. */
function withPlate(picture: Picture, made: Pressed | Fault | undefined): Picture {
  if (made?.kind !== 'pressed') return picture
  const {plate} = made
  const scale = plate.width / made.width
  const callouts = picture.callouts.map(({number, x, y, width, height}) => ({
    number,
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  }))
  return {...picture, plate: plate.name, width: plate.width, height: plate.height, callouts}
}
