import type {Source} from '../source/source.ts'

/** The text of one template and where it comes from. */
export interface TemplateFile {
  /** The file's name without `.hbs`, with its folder: `box`, `epub/chapter.xhtml`. */
  readonly name: string
  readonly source: Source
  readonly builtIn: boolean
}
