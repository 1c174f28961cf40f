import {withoutHidden} from '../../source/hidden.ts'

/** A stretch of a text that must stay as it is, and the address if it is one. */
export interface FoundLiteral {
  readonly start: number
  readonly end: number
  readonly url: string
}

const endings =
  'exe|msi|zip|dmg|apk|deb|iso|jar|tar|gz|7z|kdbx?|asc|gpg|txt|pdf|docx?|odt|png|jpe?g|html?|bat|ini|log'

const forms = {
  url: String.raw`(?:https?:\/\/|www\.)[^\s<>"\u201c\u201d\u00ab\u00bb|]+`,
  email: String.raw`(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}`,
  windows: String.raw`(?<![a-z0-9])[a-z]:\\(?:[^\s\\/:*?"<>|]|\\|<[^<>\n]{1,40}>| (?=(?:[^\s\\]{1,30} ){0,3}[^\s\\]{1,30}\\))*`,
  variable: String.raw`%\w{2,40}%(?:\\[^\s\\/:*?"<>|]{1,80})+`,
  share: String.raw`\\\\[\w.-]+\\[\w.$\\-]+`,
  unix: String.raw`(?<![\w/.])(?:~|\/(?:home|usr|etc|media|dev|var|tmp|opt|Applications|Users))(?:\/[\w.~-]+)+\/?`,
  file: String.raw`(?<![\w@/.-])\w[\w()-]{0,80}(?:\.[\w()-]{1,40}){0,6}\.(?:${endings})(?![\w.]*\w)`,
}

const anyLiteral = new RegExp(
  Object.entries(forms)
    .map(([name, form]) => `(?<${name}>${form})`)
    .join('|'),
  'giu',
)

/** Most texts hold none of these characters, and are not searched. */
const worthALook = /[\\/@.]/

/** Finds addresses, paths and file names in a text, from left to right. */
export function findLiterals(text: string): readonly FoundLiteral[] {
  if (!worthALook.test(text)) return []
  return [...text.matchAll(anyLiteral)].map(found => {
    const mayEndInMarks = ['url', 'windows', 'variable'].some(
      form => found.groups?.[form] !== undefined,
    )
    const written = mayEndInMarks ? withoutMarks(found[0]) : found[0]
    const url = /^https?:/i.test(written) ? withoutHidden(written) : ''
    return {start: found.index, end: found.index + written.length, url}
  })
}

/** Marks at the end of an address belong to the sentence; a bracket does unless it was opened inside. */
function withoutMarks(address: string): string {
  let end = address.length
  while (end > 0) {
    const mark = address.charAt(end - 1)
    const opened = mark === ')' && address.slice(0, end - 1).includes('(')
    if (!/[.,;:!?'"\u2019)\]}*_]/.test(mark) || opened) break
    end--
  }
  return address.slice(0, end)
}

/** Whether words that an author set apart are a literal as a whole: one token with marks inside. */
export function isLiteral(text: string): boolean {
  const words = text.trim()
  if (/^(?:[a-z]:\\|\\\\)/i.test(words)) return true
  if (words === '' || /\s/.test(words)) return false
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return true
  return /^\S+@\S+\.\S+$|^[\w-]+(?:\.[\w-]+){2,}$|_|\\|^[~/]\S*\//.test(words) || isFile.test(words)
}

const isFile = new RegExp(`^\\S+\\.(?:${endings})$`, 'i')
