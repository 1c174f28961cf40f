import {printedDate} from '../../language/printed-date.ts'
import type {Chapter} from '../../model/handbook.ts'
import {shortAddress} from '../../pdf/addresses.ts'
import type {Content} from '../../pdf/engine/content.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import {coverTitle, linesOf} from '../../pdf/nodes/cover-title.ts'
import {engraving} from '../../pdf/nodes/engraving.ts'
import type {TextStyle} from '../../theme/text-style.ts'
import type {Element} from '../../xhtml/tree.ts'
import {elementsIn, type Task} from '../tasks.ts'
import type {Work} from '../work.ts'

export const backId = 'zine-back'
export const fillerId = 'zine-filler'

export interface ZineParts {
  readonly task: Task
  readonly premises: readonly Element[]
  readonly ready: readonly Element[]
  readonly chapter: Chapter
  readonly work: Work
}

/** Cover, what must be known and ready, the steps, pages to write on, and the back. */
export function zineContent(parts: ZineParts, to: Mapper): readonly Content[] {
  const {column} = to.theme.page
  const inner = to.with({indent: column, measure: to.measure - column, level: 'topic'})
  const before = readyPage(parts, inner)
  const steps = elementsIn(parts.task.element).filter(
    ({name}) => name !== 'header' && !/^h\d$/.test(name),
  )
  return [
    cover(parts, to),
    ...before,
    {stack: inner.blocks(steps), pageBreak: 'page', tag: 'Skip'},
    filler(to),
    back(parts, to),
  ]
}

function cover({task, chapter}: ZineParts, to: Mapper): Content {
  const {cover: look, type, page} = to.theme
  const {style} = coverTitle(task.title, to.theme)
  const {title: subtitle} = chapter.guide
  const below =
    type.coverLabel.leading +
    linesOf(task.title, counted(style), to.measure) * style.leading +
    linesOf(subtitle, type.coverSubtitle, to.measure) * type.coverSubtitle.leading
  const y = Math.max(look.engraving, page.margins[1] + below + type.coverSubtitle.leading)
  const size = {width: to.measure, height: look.engravingFoot - y}
  return {
    stack: [
      {text: [{text: to.words['pocket-guide']}], style: type.coverLabel},
      {text: [{text: task.title}], style, tag: 'H1', margin: [0, 6, 0, 0]},
      {text: [{text: subtitle}], style: type.coverSubtitle, margin: [0, 6, 0, 0]},
      ...(size.height < look.least
        ? []
        : [
            {
              drawing: engraving(task.title, size, to.theme.engraving),
              ...size,
              absolute: {x: page.margins[0], y, width: to.measure},
            },
          ]),
    ],
    tag: 'Sect',
  }
}

/** Titles of scripts that have no face of their own for them are narrower than they are high. */
function counted(style: TextStyle): TextStyle {
  return style.face === 'title' ? style : {...style, size: style.size * 0.75}
}

/** A page of its own, if there is anything to say on it. */
function readyPage({premises, ready}: ZineParts, to: Mapper): readonly Content[] {
  if (premises.length === 0 && ready.length === 0) return []
  const {rules, type, page} = to.theme
  const items = ready.map(item => ({...item, classes: ['todo']}))
  const title = to.words.ready
  const list: readonly Content[] =
    ready.length === 0
      ? []
      : [
          {rule: rules.section, keepWithNext: true},
          {text: [{text: title}], style: type.section, tag: 'H2', margin: [0, 6, 0, 3]},
          {stack: to.blocks(items), tag: 'L'},
        ]
  const known = to.with({indent: page.column}).blocks(premises)
  return [{stack: [...list, ...known], pageBreak: 'page', tag: 'Skip'}]
}

/** Lines to write on, on pages that are left over. */
function filler(to: Mapper): Content {
  const {writing, page, type} = to.theme
  const free = page.height - page.margins[1] - page.margins[3] - 3 * type.section.leading
  return {
    id: fillerId,
    stack: [
      {text: [{text: to.words.notes}], style: type.section, tag: 'H2'},
      {text: [{text: to.words['notes-hint']}], style: type.body},
      ...Array.from({length: Math.floor(free / writing.pitch)}, () => ({
        rule: {...writing.line, dash: writing.dash},
        margin: [0, writing.pitch, 0, 0] as const,
      })),
    ],
    tag: 'Skip',
    pageBreak: 'page',
    fillsSheets: {multiple: 8, after: 1},
  }
}

/** Code and address of the whole guide, and what the sheet is. */
function back({chapter, work}: ZineParts, to: Mapper): Content {
  const {type} = to.theme
  const {facts, title} = chapter.guide
  const {handbook} = work
  const url = facts.websites[0] ?? facts.downloads[0] ?? ''
  const code = url === '' ? null : to.qr(url)
  const month = printedDate(handbook.date.slice(0, 7), handbook.language)
  const imprint = [
    [title, facts.version].filter(part => part !== '').join(' '),
    month,
    handbook.license,
    handbook.publisher,
  ].filter(part => part !== '')
  return {
    id: backId,
    stack: [
      ...(code === null ? [] : [{...code, margin: [-code.border, -code.border, 0, 0] as const}]),
      ...(url === ''
        ? []
        : [
            {
              text: [{text: shortAddress(url), url, literal: true}],
              style: type.address,
              margin: [0, 4, 0, 4] as const,
            },
          ]),
      {text: [{text: to.words['whole-guide']}], style: type.body},
      {
        stack: imprint.map(line => ({text: [{text: line}], style: type.note})),
        atFoot: true,
        tag: 'Skip',
      },
    ],
    tag: 'Sect',
    pageBreak: 'page',
  }
}
