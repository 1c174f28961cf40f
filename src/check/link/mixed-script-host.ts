import {visible} from '../../report/visible.ts'
import {inEachTopic} from '../check.ts'
import {addressOf} from './address.ts'

const latin = /\p{Script=Latin}/u
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
/** Cyrillic letters that look like Latin ones: a whole label of them passes for a Latin word. */
const whollyAlike = /^[аеорсухіјѕԁһԛԝьѵ]+$/u

/** link/mixed-script-host: "аpple.com" with one Cyrillic letter; full alphabets of others are fine. */
export const mixedScriptHost = inEachTopic(({links}, report) => {
  for (const {url, span} of links) {
    const {host} = addressOf(url)
    const suspect = host
      .split('.')
      .find(label => (latin.test(label) && lookAlike.test(label)) || whollyAlike.test(label))
    if (suspect === undefined) continue
    report({
      code: 'link/mixed-script-host',
      severity: 'warning',
      message: `"${visible(suspect)}" mixes alphabets: the link leads to ${punycodeOf(host)}`,
      span,
      hint: 'type the name of the site again by hand',
    })
  }
})

function punycodeOf(host: string): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : visible(host)
}
