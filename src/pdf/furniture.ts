import {steered} from '../model/steered.ts'
import type {Theme} from '../theme/theme.ts'
import type {PageFacts, Placed} from './engine/book.ts'
import type {TextStyle} from './engine/content.ts'
import type {ChapterMark} from './mapper.ts'
import {shortened} from './shortened.ts'
import {tabPlace} from './tab-place.ts'

/**
 * Running head, foot line and edge tab of a page; `address` names the book on every page. A section in
 * a language of the other direction keeps its digits and signs on their sides.
 */
export function furnitureOf(
  theme: Theme,
  chapters: readonly ChapterMark[],
  address: string,
  folio: (page: number) => string,
  direction: 'ltr' | 'rtl',
) {
  const {type} = theme
  const heads = [aligned(bold(type.head)), aligned(type.head)] as const
  const feet = [aligned(type.folio), aligned(type.foot)] as const
  return (page: PageFacts): readonly Placed[] => {
    if (page.bare) return []
    const outer = page.side === 'recto'
    const chapter = shortened(page.chapter, theme.head.letters / 2)
    const section = shortened(page.section, theme.head.letters - chapter.length)
    return [
      line('Header', theme.head.y, theme, outer, [
        [chapter, heads[0]],
        [steered(section, direction), heads[1]],
      ]),
      line('Footer', theme.foot.y, theme, outer, [
        [folio(page.number), feet[0]],
        [shortened(page.foot === '' ? address : page.foot, theme.foot.letters), feet[1]],
      ]),
      ...(page.tab === '' ? [] : tab(page, chapters, theme)),
    ]
  }
}

/** Two texts on one line: the first at the outer edge of the page, the second at the inner. */
function line(
  kind: Placed['kind'],
  y: number,
  {page}: Theme,
  recto: boolean,
  [outer, inner]: readonly [readonly [string, Aligned], readonly [string, Aligned]],
): Placed {
  const width = page.width - page.margins[0] - page.margins[2]
  const texts = [
    {words: outer[0], style: outer[1][recto ? 'end' : 'start']},
    {words: inner[0], style: inner[1][recto ? 'start' : 'end']},
  ]
  return {kind, x: page.margins[0], y, width, labels: {texts, gap: 12}}
}

/** The same style at either end of a line. */
interface Aligned {
  readonly start: TextStyle
  readonly end: TextStyle
}

/** Made once a book: the engine remembers what it knows of a style by the style itself. */
function aligned(style: TextStyle): Aligned {
  return {start: {...style, align: 'start'}, end: {...style, align: 'end'}}
}

function bold(style: TextStyle): TextStyle {
  return {...style, weight: 700}
}

/** The same numbered tab stands at the same height wherever the chapter is named. */
function tab(page: PageFacts, chapters: readonly ChapterMark[], theme: Theme): readonly Placed[] {
  const {width, height, fill, centre} = theme.tab
  const index = chapters.findIndex(chapter => chapter.number === page.tab)
  const {y} = tabPlace(Math.max(0, index), chapters.length, theme)
  const recto = page.side === 'recto'
  const x = recto ? theme.page.width - width : 0
  const style = theme.type.tab
  const middle = recto ? theme.page.width - centre : centre
  return [
    {
      kind: 'Background',
      x,
      y,
      width,
      height,
      shapes: [{shape: 'rectangle', x: 0, y: 0, width, height, fill}],
    },
    {
      kind: 'Background',
      x: middle - width / 2,
      y: y + (height - style.leading) / 2 - 1,
      width,
      labels: {texts: [{words: page.tab, style}], gap: 0},
    },
  ]
}
