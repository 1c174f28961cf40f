import {StructureElement} from '../../structure/element.ts'
import {decimal} from '../../structure/pdf-text.ts'
import type {Strip, ThingStrip} from '../../text/line.ts'
import type {Meaning} from '../../text/span.ts'
import type {Leader} from '../content.ts'
import type {LineItem, Owner} from '../items.ts'
import {drawPicture} from './draw-picture.ts'
import {drawText} from './draw-text.ts'
import type {Ink} from './ink.ts'
import type {Links} from './links.ts'

/** What of a line leads somewhere: one area for each link on each line. */
interface Reach {
  readonly meaning: Meaning
  readonly part: StructureElement
  readonly left: number
  readonly right: number
  readonly size: number
  readonly words: string
}

/** Draws a line strip by strip, in the order of reading, each as part of the element it means. */
export function drawLine(ink: Ink, item: LineItem, links: Links): void {
  const {line, x, baseline, owner, repeated = false} = item
  const reaches: Reach[] = []
  for (const strip of line.strips) {
    const part = partOf(owner, strip, links)
    if (strip.kind === 'text') drawText(ink, strip, {x, baseline, owner: part, repeated})
    else drawThing(ink, strip, x, baseline, part)
    if (typeof part !== 'string' && part !== owner) gather(reaches, strip, part, links)
  }
  for (const reach of reaches) cover(reach, item, links, ink)
}

/** Strips of one link that follow each other on a line are one area. */
function gather(reaches: Reach[], strip: Strip, part: StructureElement, links: Links): void {
  const meaning = meaningOf(strip)
  if (!links.leads(meaning)) return
  const last = reaches.at(-1)
  if (last?.part === part) reaches[reaches.length - 1] = widened(last, strip)
  else reaches.push(widened(newReach(meaning, part), strip))
}

function newReach(meaning: Meaning, part: StructureElement): Reach {
  return {meaning, part, left: Number.POSITIVE_INFINITY, right: 0, size: 0, words: ''}
}

function widened(reach: Reach, strip: Strip): Reach {
  const text = strip.kind === 'text' ? strip.words : []
  const said = text.map(({text: word, spaces}) => word + ' '.repeat(spaces)).join('')
  return {
    ...reach,
    left: Math.min(reach.left, strip.x),
    right: Math.max(reach.right, strip.x + strip.width),
    size: Math.max(reach.size, lookOf(strip).size),
    words: reach.words + said,
  }
}

function cover(reach: Reach, {x, baseline}: LineItem, links: Links, ink: Ink): void {
  const {left, right, size, words, meaning, part} = reach
  const area = {x: x + left, y: baseline - size * 0.9, width: right - left, height: size * 1.2}
  links.cover(meaning, part, area, words, ink)
}

function lookOf(strip: Strip) {
  return strip.kind === 'text' ? strip.look : strip.span.look
}

function meaningOf(strip: Strip): Meaning {
  return strip.kind === 'text' ? strip.meaning : strip.span.meaning
}

/** The element of a strip: its link, its foreign language, or the paragraph itself. */
function partOf(owner: Owner, strip: Strip, links: Links): Owner {
  if (typeof owner === 'string') return owner
  if (strip.kind === 'thing' && strip.span.thing?.thing === 'leader') return 'Layout'
  return links.partOf(owner, meaningOf(strip))
}

function drawThing(ink: Ink, strip: ThingStrip, left: number, baseline: number, owner: Owner) {
  const {thing, meaning} = strip.span
  if (isLeader(meaning)) drawLeader(ink, meaning.leader, left + strip.x, strip.width, baseline)
  if (thing?.thing !== 'picture' || !isPicture(meaning)) return
  const {height, drop} = thing
  const place = {x: left + strip.x, y: baseline + drop - height, width: strip.width, height}
  const alt = {alt: meaning.alt}
  const figure = typeof owner === 'string' ? owner : new StructureElement('Figure', alt, owner)
  drawPicture(ink, {kind: 'picture', image: meaning.image, ...place, owner: figure})
}

function isPicture(meaning: object): meaning is {readonly image: string; readonly alt: string} {
  return 'image' in meaning && 'alt' in meaning
}

function isLeader(meaning: object): meaning is Leader {
  return 'leader' in meaning
}

/** Dots on the baseline, in step with those of other lines. */
function drawLeader(ink: Ink, look: Leader['leader'], x: number, width: number, baseline: number) {
  const {dash, colour} = look
  const step = dash.length + dash.space
  const first = Math.ceil((x + leaderGap) / step) * step
  const last = x + width - leaderGap
  if (last <= first) return
  ink.belong('Layout')
  ink.stroke(colour)
  const path = `${decimal(first)} ${decimal(baseline)} m ${decimal(last)} ${decimal(baseline)} l`
  ink.draw(`[${dash.length} ${dash.space}] 0 d ${decimal(look.width)} w ${path} S [] 0 d`)
}

/** Between a leader and the words on either side. */
const leaderGap = 3
