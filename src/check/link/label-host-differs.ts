import {plainText} from '../../model/plain-text.ts'
import {visible} from '../../report/visible.ts'
import {inEachTopic} from '../check.ts'
import {addressOf} from './address.ts'

/** A label that is an address or the name of a site, and nothing else. */
const site = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(?:\/\S*)?$/iu
/** Names of files look like names of sites. */
const fileEnding =
  /\.(?:exe|zip|msi|dmg|pdf|txt|md|html?|png|jpe?g|apk|ini|db|sig|asc|iso|py|js|sh)$/i

/** link/label-host-differs: the reader sees one site and is led to another. */
export const labelHostDiffers = inEachTopic(({links}, report) => {
  for (const {url, span, inlines} of links) {
    const label = plainText(inlines).trim()
    const shown =
      site
        .exec(label)?.[1]
        ?.toLowerCase()
        .replace(/^www\./, '') ?? ''
    const {host} = addressOf(url)
    if (shown === '' || host === '' || fileEnding.test(label) || related(shown, host)) continue
    report({
      code: 'link/label-host-differs',
      severity: 'warning',
      message: `the link shows ${visible(shown)} and leads to ${visible(host)}`,
      span,
      hint: `show the site that the link leads to: [${visible(host)}](${url})`,
    })
  }
})

/** A site and what belongs under it: `tor.org` and `blog.tor.org`. */
function related(shown: string, host: string): boolean {
  return shown === host || shown.endsWith(`.${host}`) || host.endsWith(`.${shown}`)
}
