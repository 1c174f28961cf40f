import {visible} from '../../report/visible.ts'
import {inEachTopic} from '../check.ts'
import {addressOf} from './address.ts'

/** Names by which people call machines for trying things out, and addresses inside a house. */
const staging =
  /^(?:siabnext\.ttc\.io|localhost|127\.|10\.|192\.168\.)|(?:^|[.-])(?:staging|stage|preview|sandbox)(?=[.-])|\.(?:local|test|localhost|internal)$/

/** link/staging-host: links of the text only; what headers say is not printed as it stands. */
export const stagingHost = inEachTopic(({links}, report) => {
  for (const {url, span} of links) {
    const {host} = addressOf(url)
    if (!staging.test(host)) continue
    report({
      code: 'link/staging-host',
      severity: 'warning',
      message: `${visible(host)} is a machine for trying things out`,
      span,
      hint: 'write the address of the public site',
    })
  }
})
