import {xmlFault} from '../xhtml/read-xml.ts'
import {escapeXml} from '../xhtml/serialise.ts'
import type {Render} from './book.ts'
import {wellFormed} from './fill.ts'

/** What `epub/chapter.xhtml` is filled with. */
export interface ChapterData {
  readonly language: string
  readonly direction: string
  readonly title: string
  /** An `epub:type` for all of the file. */
  readonly type: string
  /** As `serialise` writes it: what it opens it closes, and its texts are escaped. */
  readonly body: string
}

/** They may stand in no name or comment, and the body in no attribute either. */
const probe = {title: "-- '", body: '<div class="">--</div>'}

/** Declarations of its own: what may stand there, no probe can tell. */
const declaring = /<!DOCTYPE[^>]*\[/

/**
 * Fills the template of chapters and proves every file well-formed, without reading each body again:
 * the frame around it is read with probes for body and title. Where those may stand, any body and any
 * title may, and nearly all files of a book have the same frame. Whatever does not stand in its frame
 * as it is, is read as a part of it; and a file whose frame fails is read whole.
 */
export class Frames {
  readonly #render: Render
  readonly #proven = new Set<string>()

  constructor(render: Render) {
    this.#render = render
  }

  fill(data: ChapterData): string {
    const template = 'epub/chapter.xhtml'
    const text = this.#render(template, {...data})
    return this.#isProven(text, data) ? text : wellFormed(text, template)
  }

  #isProven(text: string, {body, title}: ChapterData): boolean {
    const around = text.split(body).map(part => part.replaceAll(escapeXml(title), probe.title))
    const frame = around.join(probe.body)
    if (this.#proven.has(frame)) return true
    if (declaring.test(frame) || xmlFault(frame) !== null) return false
    this.#proven.add(frame)
    return true
  }
}
