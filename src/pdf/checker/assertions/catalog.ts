import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'

/** The file says that it is tagged, shows its title, and begins as a PDF 1 does. */
export function catalog({file, tree}: Book, say: Say): void {
  const marked = file.catalog.dict('MarkInfo')
  if (!/^%PDF-1\.[0-7]$/.test(file.header)) say('header', `the first line is ${file.header}`)
  if (marked?.boolean('Marked') !== true)
    say('not-marked', 'the file does not say that it is tagged')
  if (marked?.boolean('Suspects') === true)
    say('suspects', 'the file says that its tags are suspect')
  if (!tree.root) say('no-structure', 'the file has no structure tree')
  else if (tree.top.length === 0) say('no-structure', 'the structure tree is empty')
  const shows = file.catalog.dict('ViewerPreferences')?.boolean('DisplayDocTitle')
  if (shows === undefined) say('no-display-title', 'readers are not told to show the title')
  if (shows === false) say('display-title-off', 'readers are told to show the file name')
}
