import type {Page} from '../book.ts'
import type {ContentEvent} from '../content/events.ts'
import type {PdfFile} from '../file/open-pdf.ts'
import type {Dict} from '../file/value.ts'
import {type Font, openFont} from './font.ts'

const invisible = 3

/** A font with the codes that pages show in it. */
export interface FontUse {
  readonly font: Font
  /** Every code, with the first page that shows it. */
  readonly codes: ReadonlyMap<number, number>
  /** Those of them that are drawn, not shown invisibly. */
  readonly drawn: ReadonlySet<number>
  /** The first page that it is used on. */
  readonly page: number
}

interface Use extends FontUse {
  readonly codes: Map<number, number>
  readonly drawn: Set<number>
}

/** Gathers what pages show in each font, fonts opened once. */
export function fontUses(file: PdfFile) {
  const uses = new Map<Dict, Use>()
  const watcher = (event: ContentEvent, page: Page): void => {
    if (event.kind !== 'show' || !event.text.font) return
    const {font: dict, bytes, mode} = event.text
    const use = uses.get(dict) ?? begin(dict, page.number, file)
    uses.set(dict, use)
    for (const code of use.font.codes(bytes)) {
      if (use.drawn.has(code)) continue
      if (!use.codes.has(code)) use.codes.set(code, page.number)
      if (mode !== invisible) use.drawn.add(code)
    }
  }
  return {watcher, all: (): readonly FontUse[] => [...uses.values()]}
}

function begin(dict: Dict, page: number, file: PdfFile): Use {
  return {font: openFont(dict, file), codes: new Map(), drawn: new Set(), page}
}
