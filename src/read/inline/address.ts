import type {Diagnostic} from '../../report/diagnostic.ts'

type Fault = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint'>

const safe = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Schemes that only open a page of the browser itself, or a chat, a file server or an app store: no
 * harm on a tap, but no page for readers either. Any other may start whatever a machine has for it.
 */
const mild = new Set(
  (
    'about brave chrome chrome-extension edge firefox opera resource vivaldi moz-extension ' +
    'ftp ftps sftp irc ircs xmpp sip sips sms geo magnet matrix mumble news nntp gopher gemini market ' +
    'itms itms-apps sgnl signal tg whatsapp threema bitcoin'
  ).split(' '),
)

/**
 * Why an address must not become a link; null if it may: http, https, mailto, tel, `#anchor`, or the
 * way to another file. What a program would make of it counts, so it is decoded first.
 */
export function addressFault(url: string): Fault | null {
  const plain = decoded(url)
    .replace(/[\p{C}\p{Z}\u00ad\u200b-\u200f]/gu, '')
    .toLowerCase()
  if (/^[\\/]{2}/.test(plain)) {
    return {
      code: 'link/no-scheme',
      severity: 'error',
      message: 'the address starts with two strokes and names no way to get there',
      hint: 'write https:// before the name of the site',
    }
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(plain)?.[1]
  if (scheme === 'mailto') return letterFault(url)
  if (scheme === undefined || safe.has(scheme)) return null
  return {
    code: 'link/odd-scheme',
    severity: mild.has(scheme) ? 'warning' : 'error',
    message: mild.has(scheme)
      ? `\`${scheme}:\` opens no page of the web, so the address is printed as text`
      : `\`${scheme}:\` can start a program, so the address is printed as text`,
    hint: 'links may use https, http, mailto and tel',
  }
}

/** Fields of a letter that its writer sees before it is sent. */
const plainFields = new Set(['to', 'cc', 'subject', 'body'])

/**
 * A mail program may fill in whatever an address names (RFC 6068): a copy to somebody whom nobody sees,
 * or a file of the machine. A line break outside the text begins another field.
 */
function letterFault(url: string): Fault | null {
  const [to = '', query = ''] = url.split(/\?(.*)/s)
  const fields = query.split('&').map(field => field.split(/=(.*)/s).map(decoded))
  const odd = fields
    .map(([name = '']) => name.trim().toLowerCase())
    .find(name => name !== '' && !plainFields.has(name))
  const breaks = [
    decoded(to),
    ...fields.map(([name = '', value = '']) => (isText(name) ? '' : value)),
  ]
  if (odd === undefined && !breaks.some(part => /[\r\n]/.test(part))) return null
  return {
    code: 'link/letter-fields',
    severity: 'error',
    message:
      odd === undefined
        ? 'a line break writes into a letter what nobody sees, so the address is printed as text'
        : `\`${odd}=\` writes into a letter what nobody sees, so the address is printed as text`,
    hint: 'write mailto: and the address alone; to, cc, subject and body may follow',
  }
}

function isText(name: string): boolean {
  return name.trim().toLowerCase() === 'body'
}

/** Twice, because a program that opens the address may decode it once more. */
function decoded(url: string): string {
  return once(once(url))
}

function once(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
