import type {Content, Text} from '../engine/content.ts'
import type {ChapterMark, Mapper} from '../mapper.ts'
import {shortened} from '../shortened.ts'
import {tabPlace} from '../tab-place.ts'
import {linesOf} from './cover-title.ts'

/** The cover is the index: every chapter's tab at its height, its name beside it. */
export function coverTabs(to: Mapper): readonly Content[] {
  const {chapters, theme} = to
  return chapters.flatMap((chapter, index) => {
    const {y, rows, turn} = tabPlace(index, chapters.length, theme)
    if (turn > 0) return []
    const sharing = chapters.filter((_, other) => other % rows === index)
    return [...tabAt(y, chapter.number, to), names(sharing, y, to)]
  })
}

/** The tab itself, at the outer edge of its page. */
export function tabAt(
  y: number,
  number: string,
  {theme}: Mapper,
  side: 'recto' | 'verso' = 'recto',
): readonly Content[] {
  const {width, height, centre, fill} = theme.tab
  const style = theme.type.tab
  const x = side === 'recto' ? theme.page.width - width : 0
  const middle = side === 'recto' ? theme.page.width - centre : centre
  return [
    {
      drawing: [{shape: 'rectangle', x: 0, y: 0, width, height, fill}],
      width,
      height,
      absolute: {x, y, width},
    },
    {
      text: [{text: number}],
      style,
      tag: 'Artifact',
      absolute: {x: middle - width / 2, y: y + (height - style.leading) / 2 - 1, width},
    },
  ]
}

/** Chapters that share a height share its lines: few are large, many are small. */
function names(chapters: readonly ChapterMark[], y: number, to: Mapper): Content {
  const {theme} = to
  const {tab, cover, type} = theme
  const [single] = chapters.length === 1 ? chapters : []
  const short = linesOf(single?.title ?? '', type.coverTool, cover.names) <= 2
  const only = short ? single : undefined
  const long = single === undefined ? type.note : to.weighted(type.note, 700)
  const name = {...(only === undefined ? long : type.coverTool), align: 'end' as const}
  const small = {...type.note, align: 'end' as const}
  const titleOf = (title: string) => (short ? title : shortened(title, cover.letters))
  const lines: readonly Text[] = [
    ...chapters.map(({id, number, title}) => ({
      text: [{text: single === undefined ? `${title} ${number}` : titleOf(title), target: id}],
      style: name,
    })),
    ...(only === undefined || only.need === '' ? [] : [{text: [{text: only.need}], style: small}]),
  ]
  const rows = ({text, style}: Text) =>
    text.reduce((sum, run) => sum + ('text' in run ? linesOf(run.text, style, cover.names) : 1), 0)
  const height = lines.reduce((sum, line) => sum + rows(line) * line.style.leading, 0)
  const x = theme.page.width - tab.width - cover.gap - cover.names
  const top = y + Math.max(0, (tab.height - height) / 2 - cover.namesRise)
  return {stack: lines, tag: 'Skip', absolute: {x, y: top, width: cover.names}}
}
