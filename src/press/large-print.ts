import {renderPdf} from '../pdf/render-pdf.ts'
import {fileName} from './file-name.ts'
import {papers} from './imposition/paper.ts'
import {many} from './many.ts'
import {punchRoom} from './punched.ts'
import type {Pressed, Work} from './work.ts'

/** The whole book in a layout of its own, for those who see little; tagged like the book. */
export async function largePrint(work: Work): Promise<Pressed> {
  const {wish, handbook} = work
  const {bytes, pages} = await renderPdf({...work, gutter: punchRoom(work)})
  const sheets = Math.ceil(pages / 2)
  const measure = `${many(pages, 'page')} on ${many(sheets, 'sheet')} of ${papers[wish.paper].name}, both sides`
  return {
    files: [
      {name: fileName({book: handbook.name, language: handbook.language, wish}), bytes, measure},
    ],
    remarks: [],
  }
}
