import type {Topic} from '../../model/guide.ts'
import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import type {Draft} from '../block/draft.ts'
import type {FileName} from '../guide/file-name.ts'
import type {Header} from '../header/header.ts'
import type {Labels} from '../labels/labels.ts'

/** A file whose header and drafts are read, before the rest of its guide is known. */
export interface OpenTopic {
  readonly source: Source
  readonly report: Report
  readonly name: FileName
  readonly header: Header
  readonly labels: Labels
  readonly drafts: readonly Draft[]
}

/** A finished topic, with the header that the facts of its guide are taken from. */
export interface ReadTopic {
  readonly topic: Topic
  readonly header: Header
  readonly name: FileName
}
