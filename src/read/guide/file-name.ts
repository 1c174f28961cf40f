/** What the name of a topic's file tells: `04-jitsi-setup.txt`. */
export interface FileName {
  /** The folder's path, '' at the top. */
  readonly folder: string
  /** The name without ending. */
  readonly name: string
  /** From `NN-`; null without. */
  readonly number: number | null
  /** The tool between number and section; '' if there is none. */
  readonly tool: string
  /** What stands after the last `-`, or the whole name without number. */
  readonly section: string
}

/** Takes a path with `/` apart. The folder's name tells where the tool ends and the section begins. */
export function fileNameOf(path: string): FileName {
  const slash = path.lastIndexOf('/')
  const folder = slash === -1 ? '' : path.slice(0, slash)
  const name = path.slice(slash + 1).replace(/\.(txt|md)$/i, '')
  const found = /^(\d{1,4})[-_. ](.+)$/.exec(name)
  if (found === null) return {folder, name, number: null, tool: '', section: ''}
  const [, number = '', rest = ''] = found
  const own = folder.slice(folder.lastIndexOf('/') + 1)
  const dash = rest.startsWith(`${own}-`) ? own.length : rest.lastIndexOf('-')
  const tool = rest.slice(0, Math.max(0, dash))
  return {folder, name, number: Number(number), tool, section: rest.slice(dash + 1)}
}

/** The section of a topic's file, such as `setup`; '' if its name has no number. */
export function sectionOfFile(path: string): string {
  return fileNameOf(path).section
}
