/** What the options of each command hold; a missing one was not given. */
export interface FullFlag {
  readonly full?: boolean
}

export interface FolderFlags {
  readonly guides: string
  readonly assets: string
  readonly templates?: string
  readonly linkmap?: string
}

export interface BuildFlags extends FolderFlags, FullFlag {
  readonly out: string
  readonly formats: string
  readonly report: string
  readonly duplicates: string
  readonly grey?: boolean
  readonly strict?: boolean
  readonly quiet?: boolean
}

export interface PressFlags extends FolderFlags, FullFlag {
  readonly out: string
  readonly paper?: string
  readonly signature?: string
  readonly cut?: boolean
  readonly sections?: string
  readonly checklist?: boolean
  readonly ink?: string
  readonly punch?: boolean
  readonly edge?: string
}

export interface CheckFlags extends FullFlag {
  readonly report: string
  readonly assets: string
  readonly style?: boolean
  readonly strict?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly linkmap?: string
}
