import {contentAssertions, documentAssertions, fontAssertions} from './assertions/assertions.ts'
import {type Book, openBook} from './book.ts'
import {collectFindings} from './collect.ts'
import {readContent} from './content/read-content.ts'
import {LockedPdf} from './file/unreadable.ts'
import type {PdfFinding, Say} from './finding.ts'
import {type FontUse, fontUses} from './fonts/font-use.ts'

/** Checks a PDF of any producer against PDF/UA-1: everything that a program can decide. Throws `UnreadablePdf`
 * where the bytes are no PDF; one that needs a password is a finding. */
export async function checkPdf(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  const {say, findings} = collectFindings()
  try {
    examine(openBook(bytes), say)
  } catch (fault) {
    if (!(fault instanceof LockedPdf)) throw fault
    if (fault.hasPermissions) say('locked', fault.message)
    else say('permissions-missing', 'the encryption has no permissions')
  }
  return findings()
}

function examine(book: Book, say: Say): void {
  for (const assertion of documentAssertions) assertion(book, say)
  for (const use of readPages(book, say)) {
    for (const assertion of fontAssertions) assertion(use, say, book.file)
  }
}

/** Goes through all pages once: every watcher sees every event. */
function readPages(book: Book, say: Say): readonly FontUse[] {
  const uses = fontUses(book.file)
  const watchers = [...contentAssertions.map(begin => begin(book, say)), uses.watcher]
  for (const page of book.pages) {
    readContent(page, book.file, event => {
      for (const watcher of watchers) watcher(event, page)
    })
  }
  return uses.all()
}
